import { Fragment } from "preact";
import { useMemo, useState } from "preact/hooks";
import { figure, whole } from "./format";
import { useAnswer } from "./hooks";
import { floats } from "./messages";
import type { OrderMessage } from "./messages";
import type { Picture, Store } from "./store";

/** Units that are shown before the last one at first, and with each wish for more. */
const BEFORE = 10;
const MORE = 200;

interface Unit {
  unit: number;
  group: string;
  nth: number;
  priority: number;
  remark: string;
}

/** Unit by unit, who gets it and by what priority; who got the last ones and who would get the next. */
export function Award({ picture, store }: { picture: Picture; store: Store }) {
  const [before, setBefore] = useState(BEFORE);
  const { answer, of, problem } = useAnswer(store, picture, "order", { ...picture.state, k: picture.view.k });
  const order = answer?.order ?? null;
  const names = of?.data.names ?? [];
  const units = useMemo(() => (order ? unitsOf(order, names) : []), [order]);
  if (problem) return <p class="eh-refused" data-order="refused">{problem}</p>;
  if (!order) return <p class="eh-note">…</p>;
  const from = Math.max(order.first, order.k - before + 1);
  const shown = units.filter(({ unit }) => unit >= from);
  return (
    <div data-of={of?.revision}>
      <h2>Order of award <small>the last of {whole(order.k)} units, and who would be next</small></h2>
      <p class="eh-note">{order.note}</p>
      {from > order.first
        ? <button type="button" class="eh-small eh-earlier" onClick={() => setBefore(before + MORE)}>Show earlier units</button>
        : order.first > 1 && <p class="eh-note">The first {whole(order.first - 1)} units are in the file “Order of award, CSV”.</p>}
      <div class="eh-table eh-order-table" tabIndex={0} role="region" aria-label="Order of award, scrolls">
        <table class="eh-order">
          <caption class="eh-hidden">Units in the order in which they are awarded, from unit {whole(from)} on</caption>
          <thead>
            <tr>
              <th scope="col" class="eh-head">Unit</th>
              <th scope="col" class="eh-head eh-words-column">Group</th>
              <th scope="col" class="eh-head">Its nth</th>
              <th scope="col" class="eh-head">Priority <small>{order.formula}</small></th>
              <th scope="col" class="eh-head eh-words-column">Remark</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Fragment key={row.unit}>
                {row.unit === order.k + 1 && (
                  <tr class="eh-divide"><td colSpan={5}>{whole(order.k)} units are given out; next would be:</td></tr>
                )}
                <tr class={row.unit > order.k ? "eh-next" : undefined} data-unit={row.unit} data-group={row.group} data-nth={row.nth}
                  data-priority={String(row.priority)}>
                  <th scope="row">{whole(row.unit)}</th>
                  <td class="eh-words-column">{row.group}</td>
                  <td>{whole(row.nth)}</td>
                  <td>{figure(row.priority, 8, 2)}</td>
                  <td class="eh-words-column">{row.remark}</td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function unitsOf(order: OrderMessage, names: string[]): Unit[] {
  const priorities = floats(order.priority);
  return order.place.map((place, i) => ({
    unit: order.first + i, group: names[place], nth: order.nth[i], priority: priorities[i],
    remark: [order.by_minimum[i] ? "by its minimum" : "", order.tied[i] ? "tied" : ""].filter(Boolean).join(", "),
  }));
}
