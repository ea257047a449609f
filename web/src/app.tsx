import { useEffect, useId, useRef, useState } from "preact/hooks";
import { AlphaBand } from "./band";
import { Audit } from "./audit";
import { Controls } from "./controls";
import { Curves } from "./curves";
import { Headline } from "./headline";
import { useAfterPaint, useStore } from "./hooks";
import { writeLink } from "./link";
import type { Inline } from "./messages";
import { Source, sendFile } from "./source";
import type { Picture, Store } from "./store";
import { Tabs } from "./tabs";
import { TakeAway } from "./takeaway";
import { usePalette } from "./theme";
import type { Palette, ThemeChoice } from "./theme";

interface Props {
  store: Store;
  startTab: string | null;
  startTheme: string | null;
  startInline: Inline | null;
}

const THEMES: ThemeChoice[] = ["auto", "light", "dark"];

export function App({ store, startTab, startTheme, startInline }: Props) {
  useStore(store);
  const [theme, setTheme] = useState<ThemeChoice>(THEMES.find((name) => name === startTheme) ?? "auto");
  const [tab, setTab] = useState(startTab ?? "deviation");
  const [dropping, setDropping] = useState(false);
  const last = useRef<{ file: File | null }>({ file: null });
  const palette = usePalette(theme);
  const { hello, picture } = store;
  useAddress(store, tab, theme);
  store.onUnknownData = () => void bringAgain(store, last.current.file, startInline);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    last.current.file = file;
    void sendFile(store, file, {});
  };
  return (
    <div class={`eh ${palette.dark ? "eh-dark" : "eh-light"} eh-${store.door.kind} ${dropping ? "eh-dropping" : ""}`}
      onFocusCapture={store.door.kind === "widget" ? keepKeys : undefined} data-busy={store.busy} onDrop={drop} onDragLeave={() => setDropping(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}>
      <header class="eh-top">
        <div>
          <h1>evenhand</h1>
          <p>whole units for unequal groups, with an even hand</p>
        </div>
        <label class="eh-theme">Colours <select value={theme}
          onChange={(event) => setTheme((event.target as HTMLSelectElement).value as ThemeChoice)}>
          {THEMES.map((name) => <option key={name} value={name}>{name}</option>)}
        </select></label>
      </header>
      <div class="eh-body">
        <aside class="eh-left" aria-label="Data and parameters">
          {hello && <Source store={store} hello={hello} last={last.current} />}
          {hello && <Controls store={store} hello={hello} />}
        </aside>
        <main class="eh-main">
          <div role="alert" class="eh-alert">
            {!store.alive && <p>Python does not answer: this is the last picture. {store.door.kind === "page" ? "Trying again …" : "Is the kernel running?"}</p>}
            {store.error && <p>{store.error}</p>}
          </div>
          {picture
            ? <Result store={store} picture={picture} palette={palette} tab={tab} onTab={setTab} theme={theme} />
            : !store.error && <p class="eh-waiting">Computing …</p>}
        </main>
      </div>
    </div>
  );
}

/** Python has forgotten the groups (a new connection, a link): hand them over once more. */
async function bringAgain(store: Store, file: File | null, startInline: Inline | null): Promise<void> {
  const inline = store.picture?.data.inline ?? startInline;
  try {
    if (inline) store.set({ data: (await store.request("inline", { inline, state: undefined })).data });
    else if (file) await sendFile(store, file, {});
    else store.fail("These groups are gone: open their file again, or choose a data set.");
  } catch (error) {
    store.fail((error as Error).message);
  }
}

/** JupyterLab takes arrow keys for itself, unless the very element that has the focus says no. */
function keepKeys(event: FocusEvent): void {
  (event.target as Element).setAttribute("data-lm-suppress-shortcuts", "true");
}

interface ResultProps {
  store: Store;
  picture: Picture;
  palette: Palette;
  tab: string;
  onTab: (tab: string) => void;
  theme: string;
}

function Result({ store, picture, palette, tab, onTab, theme }: ResultProps) {
  const late = useAfterPaint(picture);
  const id = useId();
  const alpha = store.hello?.parameters.find(({ name }) => name === "alpha");
  const choose = (k: number | null) => store.set({ k });
  return (
    <>
      <Headline picture={picture} onBest={() => choose(null)} />
      <div class="eh-card eh-totals">
        <Curves picture={picture} palette={palette} asked={store.busy ? (store.state.k ?? picture.view.k) : picture.view.k} onChoose={choose} />
        {alpha && <AlphaBand picture={picture} alpha={alpha} onAlpha={(value) => store.set({ alpha: value, k: null })} />}
      </div>
      <div class="eh-late" data-late={late !== picture}>
      <Tabs picture={late} palette={palette} tab={tab} onTab={onTab} id={id} />
      <Audit picture={late} store={store} />
      </div>
      <TakeAway picture={picture} store={store} tab={tab} theme={theme} />
    </>
  );
}

/** The page's address follows the state, so that reloading keeps it; only the page has an address of its own. */
function useAddress(store: Store, tab: string, theme: string): void {
  const { picture } = store;
  useEffect(() => {
    if (store.door.kind !== "page" || !picture) return;
    const timer = setTimeout(() => {
      const { name, inline } = picture.data;
      if (name || inline) history.replaceState(null, "", writeLink(picture.state, { name, inline, tab, theme }));
    }, 400);
    return () => clearTimeout(timer);
  }, [picture, tab, theme]);
}
