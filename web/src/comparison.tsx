import { Fragment } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { figure, whole } from "./format";
import { useAnswer } from "./hooks";
import { float } from "./messages";
import type { ComparisonMessage, Float, Hello, Method, State } from "./messages";
import type { Picture, Store } from "./store";
import { Why } from "./why";

/** Groups from which on only those are shown at first that the methods treat differently. */
const MANY = 15;
const PAGE = 200;

interface Props {
  picture: Picture;
  store: Store;
}

/** The chosen method beside others: who gets what, who gains and loses, and how each measures. */
export function Comparison({ picture, store }: Props) {
  const { answer, of, problem } = useAnswer(store, picture, "compare", { ...picture.state, k: picture.view.k });
  const found = answer?.comparison ?? null;
  const hello = store.hello!;
  return (
    <div class="eh-comparison" data-of={of?.revision}>
      <div class="eh-audit-head">
        <h2>Methods compared <small>at k = {whole(picture.view.k)}; the first is the method that is shown</small></h2>
      </div>
      {problem && <p class="eh-refused" data-comparison="refused">{problem}</p>}
      {found && of && <Units found={found} picture={of} store={store} />}
      {found && <Measures found={found} hello={hello} />}
      {found && <Verdicts found={found} />}
      <Chosen store={store} hello={hello} picture={picture} found={found} />
    </div>
  );
}

interface Cell {
  row: number;
  column: number;
}

/** Units by every method, differences from the first one marked; a cell opens its reasons. */
function Units({ found, picture, store }: { found: ComparisonMessage; picture: Picture; store: Store }) {
  const { names, data } = { names: found.names, data: picture.data };
  const [all, setAll] = useState(data.names.length <= MANY);
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<Cell | null>(null);
  useEffect(() => setOpen(null), [data.key, names.join()]);
  const differs = (row: number) => found.units.some((units) => units[row] !== found.units[0][row]);
  const differing = data.names.map((_, row) => row).filter(differs);
  const rows = all ? data.names.map((_, row) => row) : differing;
  return (
    <>
      <p class="eh-note" data-differing={differing.length}>
        {differing.length === 0 ? "All of these methods give every group the same." : `${whole(differing.length)} of ${whole(data.names.length)} groups get different units by these methods. `}
        {" "}A number opens the reasons for it.
      </p>
      <label class="eh-tick"><input type="checkbox" checked={all} data-all onChange={(event) => setAll((event.target as HTMLInputElement).checked)} /> Show
        all groups</label>
      {rows.length > 0 && (
        <div class="eh-table eh-units-table" tabIndex={0} role="region" aria-label="Units by method, scrolls">
          <table class="eh-units">
            <caption class="eh-hidden">Units of every group by {names.join(", ")}; in brackets what differs from {names[0]}</caption>
            <thead>
              <tr>
                <th scope="col" class="eh-head eh-words-column">Group</th>
                {names.map((name, i) => <th key={name} scope="col" class="eh-head" data-method={found.methods[i]}>{name}</th>)}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, limit).map((row) => (
                <Fragment key={row}>
                  <tr data-row={data.names[row]}>
                    <th scope="row">{data.names[row]}</th>
                    {found.units.map((units, column) => (
                      <UnitsCell key={column} units={units[row]} first={found.units[0][row]} name={names[column]} group={data.names[row]}
                        isOpen={open?.row === row && open.column === column}
                        onOpen={() => setOpen(open?.row === row && open.column === column ? null : { row, column })} />
                    ))}
                  </tr>
                  {open?.row === row && (
                    <Why group={data.names[row]} state={stateBy(found.methods[open.column], open.column, picture, store)} name={names[open.column]} isNamed
                      span={names.length + 1} picture={picture} store={store} />
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > limit && (
        <button type="button" class="eh-small" onClick={() => setLimit(limit + 5 * PAGE)}>Show more: {whole(limit)} of {whole(rows.length)} groups are shown</button>
      )}
    </>
  );
}

interface UnitsCellProps {
  units: number;
  first: number;
  name: string;
  group: string;
  isOpen: boolean;
  onOpen: () => void;
}

function UnitsCell({ units, first, name, group, isOpen, onOpen }: UnitsCellProps) {
  const change = units - first;
  const side = change > 0 ? "eh-gain" : change < 0 ? "eh-loss" : "";
  const text = change === 0 ? "" : `${change > 0 ? "+" : "−"}${whole(Math.abs(change))}`;
  // What is read out begins with what is seen.
  const shown = text ? `${text} ${whole(units)}` : whole(units);
  return (
    <td class={side} data-cell={name} data-exact={units} data-change={change}>
      <button type="button" aria-expanded={isOpen} aria-label={`${group} by ${name}: ${shown}${text && " against the first"}; why`} onClick={onOpen}>
        {text && <small>{text}</small>} {whole(units)}
      </button>
    </td>
  );
}

/** The state in which a column was computed: the picture's own for the first, another method at its defaults for the rest. */
function stateBy(method: string, column: number, picture: Picture, store: Store): State {
  const state = { ...picture.state, k: picture.view.k };
  if (column === 0) return state;
  return { ...state, ...Object.fromEntries(store.parameterNames.map((name) => [name, null])), method };
}

const TITLES: Record<string, string> = {
  gallagher: "Gallagher", loosemore_hanby: "Loosemore-Hanby", sainte_lague: "Sainte-Laguë", dhondt: "D’Hondt", rae: "Rae", gini: "Gini",
  least_people: "Fewest people per unit", most_people: "Most people per unit", deviation: "Deviation of people per unit", entropy: "Entropy",
};

/** The error of each by one judge, and the indices of the field. */
function Measures({ found, hello }: { found: ComparisonMessage; hello: Hello }) {
  const judge = titleOf(found.judge, hello);
  const error = { name: "error", title: `E by ${judge}`, meaning: "", values: found.error };
  const rows = [error, ...found.indices.map((index) => ({ ...index, title: TITLES[index.name] ?? index.name }))];
  return (
    <div class="eh-table eh-units-table" tabIndex={0} role="region" aria-label="Measures of each method, scrolls">
      <table class="eh-measures">
        <caption class="eh-hidden">The error of each method by {judge}, and indices</caption>
        <thead>
          <tr>
            <th scope="col" class="eh-head eh-words-column">Measure</th>
            {found.names.map((name) => <th key={name} scope="col" class="eh-head">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, title, meaning, values }) => (
            <tr key={name} data-measure={name}>
              <th scope="row">{title}{meaning && <small>{meaning}</small>}</th>
              {values.map((value: Float, i: number) => <td key={i} data-exact={String(float(value))}>{figure(float(value), 5, 0)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is to be said of each method here, and why others are missing. */
function Verdicts({ found }: { found: ComparisonMessage }) {
  return (
    <>
      <dl class="eh-verdicts">
        {found.names.map((name, i) => (
          <div key={name} data-verdict={found.methods[i]}>
            <dt>{name}</dt>
            <dd>{found.verdicts[i]}</dd>
          </div>
        ))}
      </dl>
      {found.left_out.map(({ name, why }) => <p key={name} class="eh-note" data-left-out={name}>Left out is {name}: {why}.</p>)}
    </>
  );
}

interface ChosenProps {
  store: Store;
  hello: Hello;
  picture: Picture;
  found: ComparisonMessage | null;
}

/** Which methods are compared, and by whom they are measured. */
function Chosen({ store, hello, picture, found }: ChosenProps) {
  const id = useId();
  const { state } = store;
  const first = picture.state.method;
  const shown = state.methods ?? [...(found?.methods.slice(1) ?? []), ...(found?.left_out.map(({ name }) => name) ?? [])];
  const set = (name: string, on: boolean) => {
    const wanted = hello.methods.map((one) => one.name).filter((other) => (other === name ? on : shown.includes(other)));
    store.set({ methods: wanted });
  };
  const lacks = ({ needs }: Method) => needs.some(({ name }) => !picture.data.known.includes(name));
  return (
    <fieldset class="eh-chosen">
      <legend>Compared with {titleOf(first, hello)}</legend>
      <div class="eh-ticks">
        {hello.methods.map((one) => (
          <label key={one.name} class="eh-tick">
            <input type="checkbox" data-compared={one.name} checked={shown.includes(one.name)} disabled={lacks(one)}
              onChange={(event) => set(one.name, (event.target as HTMLInputElement).checked)} /> {one.title.split(",")[0]}
          </label>
        ))}
      </div>
      <div class="eh-judge">
        <label for={id}>Measured by</label>
        <select id={id} value={state.judged_by ?? hello.methods[0].name} data-control="judged_by"
          onChange={(event) => store.set({ judged_by: (event.target as HTMLSelectElement).value })}>
          {hello.methods.filter((one) => one.measures).map((one) => (
            <option key={one.name} value={one.name} disabled={lacks(one)}>{one.title}</option>
          ))}
        </select>
        <button type="button" class="eh-small" disabled={state.methods == null} onClick={() => store.set({ methods: null })}>The usual methods</button>
      </div>
    </fieldset>
  );
}

function titleOf(name: string, hello: Hello): string {
  return hello.methods.find((one) => one.name === name)?.title ?? name;
}
