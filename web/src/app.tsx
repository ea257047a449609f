import { useId, useRef, useState } from "preact/hooks";
import { useAddress } from "./address";
import { AlphaBand } from "./band";
import { BESIDE, Beside } from "./beside";
import { Controls } from "./controls";
import { Curves } from "./curves";
import { Headline, TOTALS } from "./headline";
import { useAfterPaint, useStore } from "./hooks";
import { readLook } from "./link";
import type { Look } from "./link";
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
  /** The fragment of the address. */
  fragment: string;
}

const THEMES: ThemeChoice[] = ["auto", "light", "dark"];

export function App({ store, fragment }: Props) {
  useStore(store);
  const [look, setLook] = useState<Look>(() => complete(readLook(fragment)));
  const theme = look.theme as ThemeChoice;
  const [dropping, setDropping] = useState(false);
  const [reading, setReading] = useState<Reading>({});
  const last = useRef<Brought>({ file: null, key: null, named: new URLSearchParams(fragment.slice(1)).get("file") });
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette(theme);
  const { hello, picture } = store;
  useAddress(store, look, (asked, link) => {
    setLook((old) => complete({ tab: asked.tab || old.tab, beside: asked.beside || old.beside, theme: asked.theme || old.theme }));
    last.current.named = link.file;
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
          onChange={(event) => setLook({ ...look, theme: (event.target as HTMLSelectElement).value })}>
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
            ? <Result store={store} picture={picture} palette={palette} look={look} onLook={(change) => setLook({ ...look, ...change })} />
            : <p class="eh-waiting">Computing …</p>}
        </main>
      </div>
    </div>
  );
}

/** A look whose every part is one that there is. */
function complete({ tab, beside, theme }: Look): Look {
  return { tab: oneOf(TABS.map(({ name }) => name), tab), beside: oneOf(BESIDE.map(({ name }) => name), beside), theme: oneOf(THEMES, theme) };
}

/** The wanted one where it is known, else the first. */
function oneOf(known: string[], wanted: string): string {
  return known.includes(wanted) ? wanted : known[0];
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
  look: Look;
  onLook: (change: Partial<Look>) => void;
}

function Result({ store, picture, palette, look, onLook }: ResultProps) {
  const late = useAfterPaint(picture);
  const id = useId();
  const { alpha } = store.hello!;
  const why = picture.sweep.not_compared;
  const choose = (k: number | null) => store.set({ k });
  return (
    <>
      <Headline picture={picture} onBest={() => choose(null)} />
      <div class="eh-card eh-totals">
        {why === null
          ? <Curves picture={picture} palette={palette} asked={store.busy ? (store.state.k ?? picture.view.k) : picture.view.k} onChoose={choose} />
          : <p class="eh-uncompared" data-not-compared>{why[0].toUpperCase() + why.slice(1)}. The tab “Methods compared” below measures them so.</p>}
        <SentenceOfTotals picture={picture} />
        {why === null && <AlphaBand picture={picture} alpha={alpha} onAlpha={(value) => store.set({ alpha: value, k: null })} />}
      </div>
      <div class="eh-late" data-late={late !== picture}>
      <Tabs picture={late} palette={palette} store={store} tab={look.tab} onTab={(tab) => onLook({ tab })} id={id} />
      <Beside picture={late} store={store} beside={look.beside} onBeside={(beside) => onLook({ beside })} />
      </div>
      <TakeAway picture={picture} store={store} look={look} />
    </>
  );
}

/** What is to be told of all totals stands below their charts: how many are tied or undecided. */
function SentenceOfTotals({ picture }: { picture: Picture }) {
  const found = picture.view.sentences.find(({ kind }) => kind === TOTALS);
  return found ? <p class="eh-note" data-sentence={TOTALS}>{found.text}</p> : null;
}
