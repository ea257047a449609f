import { useEffect, useState } from "preact/hooks";
import type { Hello, StateName } from "./messages";
import type { Store } from "./store";

/** What has to be said, at the top of the window wherever the page is scrolled: refusals, notices, and whether Python is there. */
export function Told({ store, hello, onShow }: { store: Store; hello: Hello | null; onShow: (name: StateName) => void }) {
  const refusals = [...store.refused].filter(([name]) => name !== store.typing);
  return (
    <div class="eh-told">
      <div class="eh-said">
        <div role="alert" class="eh-alert">
          {!store.alive && <p>{silence(store)}</p>}
          {refusals.map(([name, { message }]) => <p key={name}>{message}</p>)}
          {store.notices.map((notice) => <p key={notice}>{notice}</p>)}
        </div>
        <div class="eh-said-tools">
          {refusals.map(([name]) => <button key={name} type="button" class="eh-link" onClick={() => onShow(name)}>Go to {labelOf(name, hello)}</button>)}
          {store.notices.length > 0 && <button type="button" class="eh-link" onClick={() => store.putAway()}>Put away</button>}
        </div>
      </div>
      <div role="status" class="eh-status">{store.alive && store.slowSince !== null && <Computing since={store.slowSince} />}</div>
    </div>
  );
}

function silence(store: Store): string {
  if (store.door.kind === "page") return "Python does not answer: this is the last picture. Trying again …";
  return "Python does not answer: it is computing, or the kernel is not running. This is the last picture.";
}

function Computing({ since }: { since: number }) {
  const [now, setNow] = useState(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - since) / 1000);
  return <p class="eh-computing">Computing … {seconds > 0 && <span aria-hidden="true">{seconds} s</span>}</p>;
}

const LABELS: Partial<Record<StateName, string>> = {
  data: "the data", k: "the shown total", k_min: "the smallest total", k_max: "the largest total", minimum: "the fewest units each",
  maximum: "the most units each", method: "the method", threshold: "the threshold", exempt: "who is exempt",
  threshold_of: "what the threshold is of", change: "the penalty on change", methods: "the methods compared", judged_by: "the judge",
};

function labelOf(name: StateName, hello: Hello | null): string {
  const controls = hello ? [hello.alpha, ...hello.methods.flatMap(({ parameters }) => parameters)] : [];
  return LABELS[name] ?? controls.find((control) => control.name === name)?.label.toLowerCase() ?? name;
}
