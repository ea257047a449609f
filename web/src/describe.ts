/** A state in words, for whoever sees a chart or a file without the page. */
import { whole } from "./format";
import type { DataView, Parameter, State, SweepView } from "./messages";

export function describe(state: State, data: DataView, k: number, sweep: SweepView, parameters: Parameter[]): string {
  const totals = `k = ${whole(k)} of ${whole(sweep.k_min)} to ${whole(sweep.k_min + sweep.count - 1)}`;
  const values = state.method === "fairness"
    ? parameters.map(({ name, symbol }) => `${symbol} = ${state[name]}`)
    : [state.method, `α = ${state.alpha}`];
  const bounds = [
    state.minimum === null ? "" : `at least ${whole(state.minimum)} each`,
    state.maximum === null ? "" : `at most ${whole(state.maximum)} each`,
  ];
  const groups = `${data.name ?? data.title}, ${whole(data.names.length)} groups`;
  return [groups, totals, ...values, ...bounds].filter(Boolean).join(", ");
}
