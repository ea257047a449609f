import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { StateName } from "./messages";
import { readNumber } from "./numerals";
import type { Store } from "./store";

/** Milliseconds without a key after which a number is sent, and after which its refusal is shown. */
const SEND = 350;
const COMPLAIN = 1500;

export interface NumberFieldProps {
  store: Store;
  name: StateName;
  label: string;
  /** What the library has accepted; null where it is left to the groups or to the best. */
  value: number | null;
  low: number;
  high: number;
  step: number;
  whole: boolean;
  /** Whether it may be infinite. */
  extended?: boolean;
  /** Shown where there is no value. */
  placeholder?: string;
  describedBy?: string;
  onChange: (value: number | null) => void;
}

/** A number as people type it: sent when they pause, complained about when they are done, never before. */
export function NumberField(props: NumberFieldProps) {
  const { store, name, value, low, high, step, whole, onChange } = props;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const wait = useRef<ReturnType<typeof setTimeout> | null>(null);
  const doubt = useRef<ReturnType<typeof setTimeout> | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef<number | null>(value);
  const refusal = store.refused.get(name);
  const shown = refusal && store.typing !== name ? refusal : null;
  useEffect(() => {
    // What was typed has been taken, or somebody else has moved the value: a slider, a reset, Python.
    if (!refusal && wait.current === null && (value !== sent.current || !hasFocus(input.current))) setText(null);
  }, [value, refusal]);
  useEffect(() => () => halt(), []);

  const halt = () => {
    if (wait.current === null) return;
    clearTimeout(wait.current);
    wait.current = null;
    store.draft(-1);
  };
  const send = (typed: string) => {
    halt();
    const reading = readNumber(typed, whole, props.extended);
    if (reading && "problem" in reading) store.misread(name, `${name} is ${reading.problem}`);
    else if (reading || props.placeholder !== undefined) {
      const next = reading ? reading.value : null;
      sent.current = next;
      if (next !== value || store.refused.has(name)) onChange(next);
    }
  };
  const type = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    setText(typed);
    store.type(name);
    if (doubt.current !== null) clearTimeout(doubt.current);
    doubt.current = setTimeout(done, COMPLAIN);
    halt();
    store.draft(1);
    wait.current = setTimeout(() => send(typed), SEND);
  };
  const done = () => {
    if (doubt.current !== null) clearTimeout(doubt.current);
    doubt.current = null;
    if (store.typing === name) store.type(null);
  };
  const leave = (event: Event) => {
    if (wait.current !== null) send((event.target as HTMLInputElement).value);
    done();
    if (!store.refused.has(name)) setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowUp: step, ArrowDown: -step, PageUp: 10 * step, PageDown: -10 * step };
    if (event.key === "Enter") {
      if (wait.current !== null) send((event.target as HTMLInputElement).value);
      done();
    } else if (event.key in steps) {
      event.preventDefault();
      const next = Math.max(low, Math.min(high, (value ?? low) + steps[event.key]));
      setText(null);
      onChange(Number(next.toFixed(places(step))));
    }
  };
  return (
    <>
      <input ref={input} type="text" class="eh-number" role="spinbutton" inputMode={whole ? "numeric" : "decimal"} autocomplete="off"
        value={text ?? (value === null ? "" : written(value))} placeholder={props.placeholder} aria-label={props.label}
        aria-valuenow={value !== null && Number.isFinite(value) ? value : undefined}
        aria-valuetext={value === null ? props.placeholder : Number.isFinite(value) ? undefined : written(value)} aria-invalid={shown ? "true" : undefined}
        aria-describedby={[props.describedBy, shown ? `${id}-refused` : ""].filter(Boolean).join(" ") || undefined}
        onInput={type} onBlur={leave} onKeyDown={onKeyDown} />
      {shown && <p class="eh-refused" id={`${id}-refused`} data-refused={name}>{shown.message}</p>}
    </>
  );
}

function hasFocus(element: HTMLElement | null): boolean {
  return element !== null && (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** A number as it can be typed again. */
function written(value: number): string {
  return Number.isFinite(value) ? String(value) : value > 0 ? "inf" : "-inf";
}

export function places(step: number): number {
  return step < 0.1 ? 2 : step < 1 ? 1 : 0;
}
