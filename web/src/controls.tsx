import { useId } from "preact/hooks";
import { NumberField, places } from "./field";
import { whole } from "./format";
import type { Hello, Parameter, ParameterName, State, StateName } from "./messages";
import type { Picture, Store } from "./store";

interface SliderProps {
  store: Store;
  name: StateName;
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
function Slider({ store, name, symbol, label, sentence, low, high, step, value, reset, onChange }: SliderProps) {
  const id = useId();
  const slide = (event: Event) => onChange(Number(Number((event.target as HTMLInputElement).value).toFixed(places(step))), "slider");
  const isReset = value === reset && !store.refused.has(name);
  return (
    <div class="eh-field" data-control={name}>
      <div class="eh-field-head">
        <label for={`${id}-slider`}><span class="eh-greek">{symbol}</span> {label}</label>
        <Reset label={label} to={String(reset)} disabled={isReset} onClick={() => onChange(reset, "number")} />
      </div>
      <div class="eh-field-row">
        <input id={`${id}-slider`} type="range" min={low} max={high} step={step} value={value} onInput={slide}
          aria-describedby={`${id}-sentence`} />
        <NumberField store={store} name={name} label={`${label}, ${name}, as a number`} value={value} low={low} high={high} step={step}
          whole={step >= 1} describedBy={`${id}-sentence`} onChange={(next) => next !== null && onChange(next, "number")} />
      </div>
      <p id={`${id}-sentence`} class="eh-sentence">{sentence}</p>
    </div>
  );
}

function Reset({ label, to, disabled, onClick }: { label: string; to: string; disabled: boolean; onClick: () => void }) {
  return (
    <button type="button" class="eh-reset" onClick={onClick} aria-label={`Reset ${label} to ${to}`} title={`Back to ${to}`}
      disabled={disabled}>↺</button>
  );
}

interface ChoiceProps {
  store: Store;
  name: "minimum" | "maximum" | "k";
  label: string;
  sentence: string;
  none: string;
  low: number;
  high: number;
  onChange: (value: number | null) => void;
}

/** A whole number that may be left open. */
function Choice({ store, name, label, sentence, none, low, high, onChange }: ChoiceProps) {
  const id = useId();
  const value = store.state[name] ?? null;
  return (
    <div class="eh-field" data-control={name}>
      <div class="eh-field-row eh-field-choice">
        <span class="eh-field-label" aria-hidden="true">{label}</span>
        <Reset label={label} to={none} disabled={value === null && !store.refused.has(name)} onClick={() => onChange(null)} />
        <NumberField store={store} name={name} label={label} value={value} low={low} high={high} step={1} whole placeholder={none}
          describedBy={`${id}-sentence`} onChange={onChange} />
      </div>
      <p id={`${id}-sentence`} class="eh-sentence">{sentence}</p>
    </div>
  );
}

const CONCEPTS = ["Size", "Deviation", "Target", "Weight"];

export function Controls({ store, hello }: { store: Store; hello: Hello }) {
  const state = store.state as State;
  const classical = state.method && state.method !== "fairness";
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
      {store.picture && <Totals store={store} picture={store.picture} />}
      {store.picture && <Bounds store={store} picture={store.picture} />}
    </div>
  );
}

function ParameterField({ store, parameter }: { store: Store; parameter: Parameter }) {
  const value = store.state[parameter.name] ?? parameter.default;
  const set = (next: number) => store.set({ [parameter.name as ParameterName]: next });
  return <Slider {...parameter} store={store} value={value} reset={parameter.default} onChange={set} />;
}

/** Dragging one end of the range past the other pushes it along; a typed number is taken as it is. */
function Totals({ store, picture }: { store: Store; picture: Picture }) {
  const { k_low, k_high } = picture.data;
  const low = store.state.k_min ?? picture.state.k_min ?? k_low;
  const high = store.state.k_max ?? picture.state.k_max ?? k_high;
  const set = (change: Partial<State>) => store.set({ ...change, ...left(store, change.k_min ?? low, change.k_max ?? high) });
  const setLow = (k_min: number, from: string) => set(from === "slider" && k_min > high ? { k_min, k_max: k_min } : { k_min });
  const setHigh = (k_max: number, from: string) => set(from === "slider" && k_max < low ? { k_max, k_min: k_max } : { k_max });
  const range = { store, low: k_low, high: k_high, step: 1, symbol: "k" };
  return (
    <fieldset>
      <legend>Range of k</legend>
      <Slider {...range} name="k_min" label="Smallest total" sentence="The fewest units in all that are compared." value={low}
        reset={k_low} onChange={setLow} />
      <Slider {...range} name="k_max" label="Largest total" sentence="The most units in all that are compared." value={high}
        reset={picture.data.k_default} onChange={setHigh} />
      <Choice store={store} name="k" label="Shown total" sentence="The total to look at; left open, it follows the best." none="best"
        low={low} high={high} onChange={(k) => store.set({ k })} />
    </fieldset>
  );
}

/** A total that is looked at and falls out of the range gives way to the best, and that is said. */
function left(store: Store, k_min: number, k_max: number): Partial<State> {
  const k = store.state.k;
  if (k == null || k_min > k_max || (k_min <= k && k <= k_max)) return {};
  store.fail(`k = ${whole(k)} is outside of the new range ${whole(k_min)} to ${whole(k_max)}: the best is shown instead.`);
  return { k: null };
}

/** Bounds of every group; ends of the range that are where the groups put them go along. */
function Bounds({ store, picture }: { store: Store; picture: Picture }) {
  const { k_low, k_default } = picture.data;
  const set = (change: Partial<State>) => {
    const { k_min, k_max } = store.state;
    const along = { ...(k_min === k_low ? { k_min: null } : {}), ...(k_max === k_default ? { k_max: null } : {}) };
    store.set({ ...along, ...change });
  };
  return (
    <fieldset>
      <legend>Bounds</legend>
      <Choice store={store} name="minimum" label="Fewest units each" sentence="Every group gets at least so many." none="as given"
        low={1} high={10 ** 6} onChange={(minimum) => set({ minimum })} />
      <Choice store={store} name="maximum" label="Most units each" sentence="No group gets more." none="as given"
        low={1} high={10 ** 6} onChange={(maximum) => set({ maximum })} />
    </fieldset>
  );
}

function Methods({ store, hello }: { store: Store; hello: Hello }) {
  const id = useId();
  return (
    <div class="eh-methods">
      <label for={id}>Method</label>
      <select id={id} value={store.state.method ?? "fairness"}
        onChange={(event) => store.set({ method: (event.target as HTMLSelectElement).value })}>
        <option value="fairness">The parameters below</option>
        {hello.methods.map(({ name, title }) => <option key={name} value={name}>{title}</option>)}
      </select>
    </div>
  );
}
