import { useState } from "preact/hooks";
import { useAnswer } from "./hooks";
import { copyText } from "./save";
import type { Picture, Store } from "./store";

/** The library's paragraph about the whole, ready to be quoted. */
export function Summary({ picture, store }: { picture: Picture; store: Store }) {
  const [said, setSaid] = useState("");
  const { answer, of, problem } = useAnswer(store, picture, "summary", { ...picture.state, k: picture.view.k });
  const text = answer?.text ?? "";
  const copy = async () => setSaid((await copyText(text)) ? "Copied." : "The browser does not let a page copy here: select the paragraph.");
  return (
    <div class="eh-summary" data-of={of?.revision}>
      <p class={problem ? "eh-refused" : "eh-quote"} data-summary>{problem || text || "…"}</p>
      {text && <button type="button" class="eh-small" data-copy="summary" onClick={() => void copy()}>Copy the paragraph</button>}
      <p class="eh-note" role="status">{said}</p>
    </div>
  );
}
