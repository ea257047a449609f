import { useState } from "preact/hooks";
import { writeLink } from "./link";
import type { Look } from "./link";
import { copyText, saveFile } from "./save";
import type { Ask } from "./messages";
import type { Picture, Store } from "./store";

const HOME = "http://127.0.0.1:8642/";

interface Props {
  picture: Picture;
  store: Store;
  look: Look;
}

const FILES: { ask: Ask; label: string; type: string }[] = [
  { ask: "allocation.csv", label: "Allocation, CSV", type: "text/csv" },
  { ask: "allocation.json", label: "Allocation, JSON record", type: "application/json" },
  { ask: "order.csv", label: "Order of award, CSV", type: "text/csv" },
  { ask: "comparison.csv", label: "Methods compared, CSV", type: "text/csv" },
  { ask: "comparison.json", label: "Methods compared, JSON", type: "application/json" },
  { ask: "sweep.csv", label: "Every k with its score, CSV", type: "text/csv" },
  { ask: "sweep.json", label: "Every k, JSON record", type: "application/json" },
];

/** What was asked for in vain is not in the files. */
function refusedNames(store: Store): string {
  const names = [...store.refused.keys()].join(" and ");
  return names && ` What was refused (${names}) is not in it.`;
}

/** Everything that can be taken away from the page. */
export function TakeAway({ picture, store, look }: Props) {
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const save = (ask: Ask, type: string) => {
    store.request(ask, { state: { ...picture.state, k: picture.view.k } })
      .then((answer) => {
        saveFile(answer.file ?? ask, answer.text ?? "", type);
        setSaid(`${answer.file} saved. It holds ${picture.told}.`);
        setShown(null);
      })
      .catch((error: Error) => store.fail(error.message));
  };
  const copy = async (text: string, what: string) => {
    const copied = await copyText(text);
    setSaid(copied ? `${what} copied.` : `The browser does not let a page copy here: select the text below.`);
    setShown(copied ? null : text);
  };
  const link = () => {
    const { data, state } = picture;
    if (!data.name && !data.inline) {
      setSaid(`The link cannot carry these ${data.names.length} groups: it holds at most ${store.hello?.limits.inline}. Share the file beside it.`);
      setShown(null);
      return;
    }
    const fragment = writeLink(state, data, store.hello!, look);
    const base = store.door.kind === "page" ? location.href.split("#")[0] : HOME;
    void copy(base + fragment, store.door.kind === "page" ? "Link" : "Link for a running “evenhand explore”");
  };
  return (
    <section class="eh-takeaway eh-card" aria-label="Take away">
      <h2>Take away</h2>
      <p class="eh-note" data-holds>All of it holds what the picture shows: {picture.told}.{refusedNames(store)}</p>
      <div class="eh-buttons">
        {FILES.map(({ ask, label, type }) => (
          <button key={ask} type="button" class="eh-small" data-save={ask} onClick={() => save(ask, type)}>{label}</button>
        ))}
        <button type="button" class="eh-small" data-copy="python" onClick={() => void copy(picture.view.python, "Python")}>Copy as Python</button>
        <button type="button" class="eh-small" data-copy="command" onClick={() => void copy(picture.view.command, "Command line")}>Copy as command line</button>
        <button type="button" class="eh-small" data-copy="link" onClick={link}>Copy link</button>
      </div>
      <p class="eh-note" role="status">{said}</p>
      {shown && <textarea class="eh-copy" readOnly rows={4} value={shown} aria-label="Text to copy"
        onFocus={(event) => (event.target as HTMLTextAreaElement).select()} />}
    </section>
  );
}
