import { useId } from "preact/hooks";
import { NumberField, places } from "./field";
import { whole } from "./format";
import { float, isChoice, plain } from "./messages";
import type { Choice, Float, Hello, Parameter, State, StateName } from "./messages";
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
  extended?: boolean;
  onChange: (value: number, from: "slider" | "number") => void;
}

/** One parameter: a slider and a number for the same value, its names, its sentence, its reset. */
function Slider({ store, name, symbol, label, sentence, low, high, step, value, reset, extended, onChange }: SliderProps) {
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
        <input id={`${id}-slider`} type="range" min={low} max={high} step={step} value={Math.max(low, Math.min(high, value))} onInput={slide}
          aria-describedby={`${id}-sentence`} />
        <NumberField store={store} name={name} label={`${label}, ${name}, as a number`} value={value} low={low} high={high} step={step}
          whole={step >= 1} extended={extended} describedBy={`${id}-sentence`} onChange={(next) => next !== null && onChange(next, "number")} />
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

interface OpenProps {
  store: Store;
  name: StateName;
  label: string;
  sentence: string;
  none: string;
  low: number;
  high: number;
  step?: number;
  whole?: boolean;
  onChange: (value: number | null) => void;
}

/** A number that may be left open. */
function Open({ store, name, label, sentence, none, low, high, step = 1, whole = true, onChange }: OpenProps) {
  const id = useId();
  const value = (store.state[name] ?? null) as number | null;
  return (
    <div class="eh-field" data-control={name}>
      <div class="eh-field-row eh-field-choice">
        <span class="eh-field-label" aria-hidden="true">{label}</span>
        <Reset label={label} to={none} disabled={value === null && !store.refused.has(name)} onClick={() => onChange(null)} />
        <NumberField store={store} name={name} label={label} value={value} low={low} high={high} step={step} whole={whole} placeholder={none}
          describedBy={`${id}-sentence`} onChange={onChange} />
      </div>
      <p id={`${id}-sentence`} class="eh-sentence">{sentence}</p>
    </div>
  );
}

export function Controls({ store, hello }: { store: Store; hello: Hello }) {
  const { picture } = store;
  const { parameters } = store.method;
  const concepts = [...new Set(parameters.map(({ concept }) => concept))];
  return (
    <div class="eh-controls">
      <MethodChoice store={store} hello={hello} />
      {picture?.sweep.not_compared == null && (
        <fieldset>
          <legend>{hello.alpha.concept}</legend>
          <ParameterField store={store} parameter={hello.alpha} />
        </fieldset>
      )}
      {concepts.map((concept) => (
        <fieldset key={`${store.method.name} ${concept}`}>
          <legend>{concept}</legend>
          {parameters.filter((one) => one.concept === concept).map((one) => isChoice(one)
            ? <Words key={one.name} store={store} choice={one} />
            : <ParameterField key={one.name} store={store} parameter={one} />)}
        </fieldset>
      ))}
      {picture && <Totals store={store} picture={picture} />}
      {picture && <Bounds store={store} />}
      {picture && <Rules store={store} picture={picture} />}
    </div>
  );
}

function ParameterField({ store, parameter }: { store: Store; parameter: Parameter }) {
  const { name } = parameter;
  const value = store.state[name] == null ? parameter.default : float(store.state[name] as Float);
  const along = () => (name === store.hello!.alpha.name ? {} : store.along());
  const set = (next: number) => store.set({ ...along(), [name]: plain(next) });
  return <Slider {...parameter} store={store} value={value} reset={parameter.default} onChange={set} />;
}

/** A parameter that is one of a few words. */
function Words({ store, choice }: { store: Store; choice: Choice }) {
  const id = useId();
  const { name, label, words, sentence } = choice;
  const value = (store.state[name] ?? choice.default) as string;
  const refused = store.refused.get(name);
  const set = (next: string) => store.set({ ...store.along(), [name]: next });
  return (
    <div class="eh-field">
      <div class="eh-field-head">
        <label for={id}>{label}</label>
        <Reset label={label} to={choice.default} disabled={value === choice.default && !refused} onClick={() => set(choice.default)} />
      </div>
      <select id={id} class="eh-words" value={value} data-control={name} aria-invalid={refused ? "true" : undefined}
        aria-describedby={`${id}-sentence`} onChange={(event) => set((event.target as HTMLSelectElement).value)}>
        {words.map((word) => <option key={word} value={word}>{word}</option>)}
      </select>
      {refused && <p class="eh-refused" data-refused={name}>{refused.message}</p>}
      <p id={`${id}-sentence`} class="eh-sentence">{sentence}</p>
    </div>
  );
}

/** Every method of the library; what the groups do not serve cannot be chosen, and the reason is said. */
function MethodChoice({ store, hello }: { store: Store; hello: Hello }) {
  const id = useId();
  const { method } = store;
  const known = store.picture?.data.known ?? [];
  const lacking = hello.methods.filter(({ needs }) => needs.some(({ name }) => !known.includes(name)));
  const refused = store.refused.get("method");
  return (
    <div class="eh-methods">
      <label for={id}>Method</label>
      <select id={id} value={method.name} data-control="method" aria-describedby={`${id}-sentence`} aria-invalid={refused ? "true" : undefined}
        onChange={(event) => store.choose((event.target as HTMLSelectElement).value)}>
        {hello.methods.map((one) => (
          <option key={one.name} value={one.name} disabled={lacking.includes(one) && one !== method}>{one.title}</option>
        ))}
      </select>
      {refused && <p class="eh-refused" data-refused="method">{refused.message}</p>}
      <div id={`${id}-sentence`}>
        <p class="eh-sentence">Hands out by: {method.formula}.</p>
        <p class="eh-sentence">Minimises: {method.minimises}.</p>
        <p class="eh-sentence">Used by: {method.used_by}.</p>
      </div>
      {lacking.length > 0 && (
        <p class="eh-sentence">
          Not for these groups: {lacking.map(({ name, title, needs }, i) => (
            <span key={name} data-lacking={name}>{i > 0 && "; "}{title.split(",")[0]} needs the {needs.map((one) => `${one.meaning} (${one.name}_column)`).join(" and ")}</span>
          ))}. Name the column when a file is read.
        </p>
      )}
    </div>
  );
}

/** Dragging one end of the range past the other pushes it along; a typed number is taken as it is. */
function Totals({ store, picture }: { store: Store; picture: Picture }) {
  const { span, usual_k } = picture.view;
  const low = store.state.k_min ?? picture.state.k_min ?? span.low;
  const high = store.state.k_max ?? picture.state.k_max ?? span.high;
  const set = (change: Partial<State>) => store.set({ ...change, ...left(store, change.k_min ?? low, change.k_max ?? high) });
  const setLow = (k_min: number, from: string) => set(from === "slider" && k_min > high ? { k_min, k_max: k_min } : { k_min });
  const setHigh = (k_max: number, from: string) => set(from === "slider" && k_max < low ? { k_max, k_min: k_max } : { k_max });
  const range = { store, low: span.low, high: span.high, step: 1, symbol: "k" };
  const isCompared = picture.sweep.not_compared === null;
  return (
    <fieldset>
      <legend>Range of k</legend>
      <Slider {...range} name="k_min" label="Smallest total" sentence="The fewest units in all that are compared." value={low}
        reset={span.start} onChange={setLow} />
      <Slider {...range} name="k_max" label="Largest total" sentence="The most units in all that are compared." value={high}
        reset={span.default} onChange={setHigh} />
      <Open store={store} name="k" label="Shown total" none={isCompared ? "best" : String(usual_k)} low={low} high={high}
        sentence={isCompared ? "The total to look at; left open, it follows the best." : "The total to look at; no total is the best by this method."}
        onChange={(k) => store.set({ k })} />
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
function Bounds({ store }: { store: Store }) {
  const set = (change: Partial<State>) => store.set({ ...store.along(), ...change });
  return (
    <fieldset>
      <legend>Bounds</legend>
      <Open store={store} name="minimum" label="Fewest units each" none="as given" low={0} high={10 ** 6}
        sentence="Every group gets at least so many; left open, what the groups bring and the method needs."
        onChange={(minimum) => set({ minimum })} />
      <Open store={store} name="maximum" label="Most units each" sentence="No group gets more." none="as given"
        low={1} high={10 ** 6} onChange={(maximum) => set({ maximum })} />
    </fieldset>
  );
}

/** What is asked around a method: who competes, and how dear a change is. */
function Rules({ store, picture }: { store: Store; picture: Picture }) {
  const { threshold, exempt, threshold_of } = store.state;
  const set = (change: Partial<State>) => store.set({ ...store.along(), ...change });
  const has = threshold != null || threshold_of != null || (exempt?.length ?? 0) > 0 || store.refused.has("threshold");
  return (
    <fieldset>
      <legend>Rules around it</legend>
      <Open store={store} name="threshold" label="Threshold" none="none" low={0} high={1} step={0.01} whole={false}
        sentence="The share of all populations (below 1) or the population (from 1) that a group must reach to get anything."
        onChange={(value) => set(value === null ? { threshold: null, exempt: [], threshold_of: null } : { threshold: value })} />
      {has && <Exempt store={store} onChange={(names) => set({ exempt: names })} />}
      {has && (
        <Open store={store} name="threshold_of" label="Threshold is a share of" none="all groups" low={0} high={1e12}
          sentence="Where that is more than all groups have together: all votes, for example." onChange={(value) => set({ threshold_of: value })} />
      )}
      {picture.data.current
        ? <Open store={store} name="change" label="Penalty on change" none="none" low={0} high={1} step={0.01} whole={false}
            sentence="In units of the error E, on every unit by which a group departs from what it holds now." onChange={(change) => set({ change })} />
        : <p class="eh-sentence" data-lacking="change">No penalty on change here: it needs the units that groups hold now, in a column that is
            named when a file is read (current_column).</p>}
    </fieldset>
  );
}

/** Names of groups, one to a line. */
function Exempt({ store, onChange }: { store: Store; onChange: (names: string[]) => void }) {
  const id = useId();
  const refused = store.refused.get("exempt");
  const text = (store.state.exempt ?? []).join("\n");
  const set = (event: Event) => {
    const typed = (event.target as HTMLTextAreaElement).value;
    onChange(typed.split("\n").map((line) => line.trim()).filter(Boolean));
  };
  return (
    <div class="eh-field">
      <label for={id}>Exempt from the threshold</label>
      <textarea id={id} class="eh-exempt" rows={2} placeholder="names, one to a line" value={text} data-control="exempt"
        aria-invalid={refused ? "true" : undefined} aria-describedby={`${id}-sentence`} onChange={set} />
      {refused && <p class="eh-refused" data-refused="exempt">{refused.message}</p>}
      <p id={`${id}-sentence`} class="eh-sentence">Groups that compete however few people they have.</p>
    </div>
  );
}
