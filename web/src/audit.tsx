import { Fragment } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { fixed, significant, signed, whole } from "./format";
import type { Picture, Side, Store } from "./store";
import { Why } from "./why";

const PAGE = 200;

interface Row {
  index: number;
  group: string;
  population: number;
  quota: number;
  ideal: number;
  units: number;
  difference: number;
  ratio: number;
  side: Side;
  people: number;
  contribution: number | null;
  change: number | null;
}

type Key = Exclude<keyof Row, "index">;

interface Column {
  key: Key;
  title: string;
  symbol?: string;
  show: (row: Row) => string;
}

const COLUMNS: Column[] = [
  { key: "group", title: "Group", show: (row) => row.group },
  { key: "population", title: "Population", symbol: "P", show: (row) => (Number.isInteger(row.population) ? whole(row.population) : significant(row.population, 8)) },
  { key: "quota", title: "Quota", symbol: "q", show: (row) => fixed(row.quota, 3) },
  { key: "ideal", title: "Ideal", symbol: "a*", show: (row) => fixed(row.ideal, 3) },
  { key: "units", title: "Units", symbol: "a", show: (row) => whole(row.units) },
  { key: "difference", title: "Difference", symbol: "a − a*", show: (row) => signed(row.difference, 3) },
  { key: "ratio", title: "Ratio", symbol: "φ", show: (row) => fixed(row.ratio, 4) },
  { key: "side", title: "Side", show: (row) => row.side },
  { key: "people", title: "People per unit", show: (row) => whole(row.people) },
];

const CONTRIBUTION: Column = { key: "contribution", title: "Contribution", symbol: "to E", show: (row) => significant(row.contribution ?? NaN, 4) };
const CHANGE: Column = { key: "change", title: "Change", symbol: "from now", show: (row) => signed(row.change ?? 0, 0) };

function rowsOf({ data, view, populations }: Picture): Row[] {
  return data.names.map((group, index) => {
    const [units, ideal, ratio] = [view.units[index], view.ideal[index], view.ratio[index]];
    return {
      index, group, population: populations[index], quota: view.quota[index], ideal, units, difference: units - ideal, ratio,
      side: view.sides[index], people: populations[index] > 0 ? populations[index] / units : 0,
      contribution: view.contribution?.[index] ?? null, change: data.current ? units - data.current[index] : null,
    };
  });
}

interface Sort {
  key: Key;
  down: boolean;
}

/** The audit: who drives the error, first of all the biggest contributions; or whoever is furthest off, without an error. */
export function Audit({ picture, store }: { picture: Picture; store: Store }) {
  const [chosen, setSort] = useState<Sort>({ key: "contribution", down: true });
  const measured = picture.view.contribution !== null;
  const sort: Sort = chosen.key === "contribution" && !measured ? { key: "difference", down: true } : chosen;
  const bySize = sort !== chosen;
  const [filter, setFilter] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => {
    setOpen(null);
    setLimit(PAGE);
  }, [picture.data.key]);
  const columns = [...COLUMNS, ...(measured ? [CONTRIBUTION] : []), ...(picture.data.current ? [CHANGE] : [])];
  const rows = useMemo(() => rowsOf(picture), [picture]);
  const kept = useMemo(() => arrange(rows, sort, filter, bySize), [rows, sort.key, sort.down, filter, bySize]);
  const onSort = (key: Key) => setSort({ key, down: sort.key === key && !bySize ? !sort.down : key !== "group" && key !== "side" });
  return (
    <div class="eh-audit-table">
      <div class="eh-audit-head">
        <h2>Audit <small>of k = {whole(picture.view.k)}; choose a group for the reasons</small></h2>
        <label class="eh-filter">Filter <input type="search" value={filter} placeholder="a name, over, under"
          onInput={(event) => setFilter((event.target as HTMLInputElement).value)} /></label>
      </div>
      <div class="eh-table" tabIndex={0} role="region" aria-label="Audit table, scrolls">
        <table>
          <caption class="eh-hidden">Every group with its population, ideal, units and contribution to the error; {kept.length} of {rows.length} groups shown</caption>
          <thead>
            <tr>
              {columns.map(({ key, title, symbol }) => (
                <th key={key} scope="col" aria-sort={sort.key === key ? (sort.down ? "descending" : "ascending") : undefined}>
                  <button type="button" onClick={() => onSort(key)} data-sort={key}>
                    {title}<i aria-hidden="true">{sort.key === key ? (sort.down ? "▾" : "▴") : ""}</i>
                    {symbol && <small> {symbol}</small>}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.slice(0, limit).map((row) => (
              <Fragment key={row.index}>
                <Line row={row} columns={columns} open={open === row.index} onOpen={() => setOpen(open === row.index ? null : row.index)} />
                {open === row.index && (
                  <Why group={row.group} state={{ ...picture.state, k: picture.view.k }} name="shown" span={columns.length} picture={picture} store={store} />
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
        {kept.length === 0 && <p class="eh-note">No group fits “{filter}”.</p>}
      </div>
      {kept.length > limit && (
        <button type="button" class="eh-small" onClick={() => setLimit(limit + 5 * PAGE)}>
          Show more: {whole(limit)} of {whole(kept.length)} groups are shown
        </button>
      )}
    </div>
  );
}

function Line({ row, columns, open, onOpen }: { row: Row; columns: Column[]; open: boolean; onOpen: () => void }) {
  return (
    <tr class={`eh-row eh-${row.side}`} onClick={onOpen} data-group={row.group}>
      {columns.map(({ key, show }) => key === "group"
        ? <th key={key} scope="row"><button type="button" aria-expanded={open}>{show(row)}</button></th>
        : <td key={key} class={key === "side" || key === "ratio" ? "eh-side" : undefined} data-cell={key}
            data-exact={String(row[key])}>{show(row)}</td>)}
    </tr>
  );
}

function arrange(rows: Row[], { key, down }: Sort, filter: string, bySize: boolean): Row[] {
  const wanted = filter.trim().toLocaleLowerCase();
  const kept = rows.filter((row) => !wanted || row.side === wanted || row.group.toLocaleLowerCase().includes(wanted));
  const sign = down ? -1 : 1;
  const value = (row: Row) => (bySize ? Math.abs(row[key] as number) : row[key]);
  return kept.sort((a, b) => sign * compare(value(a), value(b)) || a.index - b.index);
}

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b);
  return Number(a) < Number(b) ? -1 : Number(a) > Number(b) ? 1 : 0;
}
