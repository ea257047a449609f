import { useId, useRef, useState } from "preact/hooks";
import { useAddress } from "./address";
import { AlphaBand } from "./band";
import { Audit } from "./audit";
import { Controls } from "./controls";
import { Curves } from "./curves";
import { Headline, TOTALS } from "./headline";
import { useAfterPaint, useStore } from "./hooks";
import type { LinkState } from "./link";
import type { StateName } from "./messages";
import type { Reading } from "./reading";
import { Source, sendFile } from "./source";
import type { Brought } from "./source";
import type { Picture, Store } from "./store";
import { TABS, Tabs } from "./tabs";
import { TakeAway } from "./takeaway";
import { usePalette } from "./theme";
import type { Palette, ThemeChoice } from "./theme";
import { Told } from "./told";

interface Props {
  store: Store;
  link: LinkState | null;
}

const THEMES: ThemeChoice[] = ["auto", "light", "dark"];

export function App({ store, link }: Props) {
  useStore(store);
  const [theme, setTheme] = useState<ThemeChoice>(themeOf(link?.theme));
  const [tab, setTab] = useState(tabOf(link?.tab));
  const [dropping, setDropping] = useState(false);
  const [reading, setReading] = useState<Reading>({});
  const last = useRef<Brought>({ file: null, key: null, named: link?.file ?? null });
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette(theme);
  const { hello, picture } = store;
  useAddress(store, tab, theme, (asked) => {
    if (asked.tab) setTab(tabOf(asked.tab));
    if (asked.theme) setTheme(themeOf(asked.theme));
    last.current.named = asked.file;
  });
  store.onUnknownData = () => void bringAgain(store, last.current);
  const goTo = (name: StateName) => {
    const control = root.current!.querySelector<HTMLElement>(`[data-control="${name}"]`);
    control?.scrollIntoView({ block: "center" });
    (control?.querySelector<HTMLElement>("input.eh-number") ?? control)?.focus();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer?.files[0];
    if (file) void sendFile(store, file, reading, last.current);
  };
  return (
    <div ref={root} class={`eh ${palette.dark ? "eh-dark" : "eh-light"} eh-${store.door.kind} ${dropping ? "eh-dropping" : ""}`}
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
      <Told store={store} hello={hello} onShow={goTo} />
      <div class="eh-body">
        <aside class="eh-left" aria-label="Data and parameters">
          {hello && <Source store={store} hello={hello} last={last.current} reading={reading} onReading={setReading} />}
          {hello && <Controls store={store} hello={hello} />}
        </aside>
        <main class="eh-main">
          {picture
            ? <Result store={store} picture={picture} palette={palette} tab={tab} onTab={setTab} theme={theme} />
            : <p class="eh-waiting">Computing …</p>}
        </main>
      </div>
    </div>
  );
}

function themeOf(name: string | null | undefined): ThemeChoice {
  return THEMES.find((known) => known === name) ?? "auto";
}

function tabOf(name: string | null | undefined): string {
  return TABS.find((known) => known.name === name)?.name ?? TABS[0].name;
}

/** Python does not have the groups (a new connection, a link): hand them over once more, or say that they are gone. */
async function bringAgain(store: Store, last: Brought): Promise<void> {
  const wanted = store.state.data?.key;
  const { data } = store.picture ?? {};
  const inline = wanted === "link" ? store.inline : data?.inline && data.key.startsWith(wanted ?? " ") ? data.inline : null;
  try {
    if (inline) store.set({ data: (await store.request("inline", { inline, state: undefined })).data });
    else if (last.file && last.key === wanted) await sendFile(store, last.file, last.reading ?? {}, last);
    else store.withoutData(`The groups${last.named ? ` of “${last.named}”` : ""} do not travel in an address, and are not here any more: open their file again.`);
  } catch (error) {
    store.withoutData((error as Error).message);
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
        <SentenceOfTotals picture={picture} />
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

/** What is to be told of all totals stands below their charts: how many are tied or undecided. */
function SentenceOfTotals({ picture }: { picture: Picture }) {
  const found = picture.view.sentences.find(({ kind }) => kind === TOTALS);
  return found ? <p class="eh-note" data-sentence={TOTALS}>{found.text}</p> : null;
}
