import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";
import type { AnswerMessage, Ask, State } from "./messages";
import type { Picture, Store } from "./store";

/** Draw again whenever the store has news. */
export function useStore(store: Store): void {
  const [, setCount] = useState(0);
  // Before the first news can come: a widget's come at once.
  useLayoutEffect(() => store.subscribe(() => setCount((count) => count + 1)), [store]);
}

/** The width of an element in whole pixels, as it changes. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current!;
    setWidth(Math.floor(element.clientWidth));
    const watcher = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [ref, width];
}

/** As soon as there is nothing better to do, and within a fifth of a second in any case. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: 200 });
  else setTimeout(run, 50);
}

/** The value, a moment late: what matters less waits until the curves stand on the screen. */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value);
  const newest = useRef(value);
  const planned = useRef(false);
  newest.current = value;
  useEffect(() => {
    if (planned.current || late === value) return;
    planned.current = true;
    const run = () => {
      planned.current = false;
      setLate(newest.current);
    };
    whenIdle(run);
  }, [value, late]);
  return late;
}

/**
 * The answer to a question about the picture, the newest that has come: one question is on its way at a time, and what
 * has changed meanwhile is asked for when it lands.
 */
export function useAnswer(store: Store, picture: Picture, ask: Ask, state: State): { answer: AnswerMessage | null; of: Picture | null; problem: string } {
  const [found, setFound] = useState<{ answer: AnswerMessage | null; of: Picture | null; problem: string }>({ answer: null, of: null, problem: "" });
  const wanted = useRef({ picture, state });
  const flying = useRef(false);
  const here = useRef(true);
  wanted.current = { picture, state };
  const send = () => {
    const { picture: of, state: asked } = wanted.current;
    flying.current = true;
    const land = (answer: AnswerMessage | null, problem: string) => {
      flying.current = false;
      if (!here.current) return;
      setFound({ answer, of, problem });
      if (wanted.current.picture !== of) send();
    };
    store.request(ask, { state: asked }).then((answer) => land(answer, ""), (error: Error) => land(null, error.message));
  };
  useEffect(() => {
    if (!flying.current) send();
  }, [picture]);
  useEffect(() => () => {
    here.current = false;
  }, []);
  return found;
}
