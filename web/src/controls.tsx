import { useEffect, useId, useState } from "preact/hooks";
import type { Hello, Parameter, ParameterName, State } from "./messages";
import type { Store } from "./store";

interface FieldProps {
  name: string;
  symbol: string;
  label: string;
  sentence: string;
  low: number;
  high: number;
  step: number;
  value: number;
  reset: number;
  onChange: (value: number, from: "slider" | "number") => void;
}

/** One parameter: a slider and a number for the same value, its names, its sentence, its reset. */
function Field({ name, symbol, label, sentence, low, high, step, value, reset, onChange }: FieldProps) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => setText(null), [value]);
  const places = step < 0.1 ? 2 : step < 1 ? 1 : 0;
  const slide = (event: Event) => onChange(Number(Number((event.target as HTMLInputElement).value).toFixed(places)), "slider");
  const type = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    setText(typed);
    if (typed.trim() !== "" && Number.isFinite(Number(typed))) onChange(Number(typed), "number");
  };
  return (
    <div class="eh-field" data-control={name}>
      <div class="eh-field-head">
        <label for={`${id}-slider`}><span class="eh-greek">{symbol}</span> {label}</label>
        <button type="button" class="eh-reset" onClick={() => onChange(reset, "number")} aria-label={`Reset ${label} to ${reset}`}
          title={`Back to ${reset}`} disabled={value === reset}>↺</button>
      </div>
      <div class="eh-field-row">
        <input id={`${id}-slider`} type="range" min={low} max={high} step={step} value={value} onInput={slide}
          aria-describedby={`${id}-sentence`} />
        <input type="number" min={low} max={high} step={step} value={text ?? value} onInput={type} onBlur={() => setText(null)}
          aria-label={`${label}, ${name}, as a number`} inputMode={places ? "decimal" : "numeric"} />
      </div>
      <p id={`${id}-sentence`} class="eh-sentence">{sentence}</p>
    </div>
  );
}

const CONCEPTS = ["Size", "Deviation", "Target", "Weight"];

export function Controls({ store, hello }: { store: Store; hello: Hello }) {
  const state = store.state as State;
  const classical = state.objective && state.objective !== "fairness";
  return (
    <div class="eh-controls">
      {hello.methods.length > 0 && <Methods store={store} hello={hello} />}
      {CONCEPTS.map((concept) => {
        const parameters = hello.parameters.filter((parameter) => parameter.concept === concept);
        if (classical && concept !== "Size") return null;
        return (
          <fieldset key={concept}>
            <legend>{concept}</legend>
            {parameters.map((parameter) => <ParameterField key={parameter.name} store={store} parameter={parameter} />)}
          </fieldset>
        );
      })}
      <fieldset>
        <legend>Range of k</legend>
        <KFields store={store} />
      </fieldset>
    </div>
  );
}

function ParameterField({ store, parameter }: { store: Store; parameter: Parameter }) {
  const value = store.state[parameter.name] ?? parameter.default;
  const set = (next: number) => store.set({ [parameter.name as ParameterName]: next });
  return <Field {...parameter} value={value} reset={parameter.default} onChange={set} />;
}

/** Dragging one end of the range past the other pushes it along; a typed number is taken as it is. */
function KFields({ store }: { store: Store }) {
  const picture = store.picture;
  if (!picture) return null;
  const { k_low, k_high } = picture.data;
  const low = store.state.k_min ?? picture.state.k_min ?? k_low;
  const high = store.state.k_max ?? picture.state.k_max ?? k_high;
  const setLow = (k_min: number, from: string) => store.set(from === "slider" && k_min > high ? { k_min, k_max: k_min } : { k_min });
  const setHigh = (k_max: number, from: string) => store.set(from === "slider" && k_max < low ? { k_max, k_min: k_max } : { k_max });
  return (
    <>
      <Field name="k_min" symbol="k" label="Smallest total" sentence="The fewest units in all that are compared." low={k_low} high={k_high}
        step={1} value={low} reset={k_low} onChange={setLow} />
      <Field name="k_max" symbol="k" label="Largest total" sentence="The most units in all that are compared." low={k_low} high={k_high}
        step={1} value={high} reset={picture.data.k_default} onChange={setHigh} />
    </>
  );
}

function Methods({ store, hello }: { store: Store; hello: Hello }) {
  const id = useId();
  return (
    <div class="eh-methods">
      <label for={id}>Method</label>
      <select id={id} value={store.state.objective ?? "fairness"}
        onChange={(event) => store.set({ objective: (event.target as HTMLSelectElement).value })}>
        <option value="fairness">The parameters below</option>
        {hello.methods.map(({ name, title }) => <option key={name} value={name}>{title}</option>)}
      </select>
    </div>
  );
}
