/** A state in words, for whoever sees a chart or a file without the page. */
import { whole } from "./format";
import { isChoice } from "./messages";
import type { Control, DataView, Hello, State, SweepView } from "./messages";

export function describe(state: State, data: DataView, k: number, sweep: SweepView, { methods, alpha }: Hello): string {
  const totals = `k = ${whole(k)} of ${whole(sweep.k_min)} to ${whole(sweep.k_min + sweep.count - 1)}`;
  const method = methods.find(({ name }) => name === state.method) ?? methods[0];
  const size = sweep.not_compared === null ? [valued(alpha, state)] : [];
  const groups = `${data.name ?? data.title}, ${whole(data.names.length)} groups`;
  const chosen = method.parameters.map((one) => valued(one, state));
  return [groups, totals, named(method.title), ...size, ...chosen, ...rules(state)].filter(Boolean).join(", ");
}

/** What people call a method, in one piece. */
export function named(title: string): string {
  return title.replace(/, /g, " / ");
}

function valued(control: Control, state: State): string {
  return `${isChoice(control) ? control.name : control.symbol} = ${state[control.name]}`;
}

/** What is asked around the method. */
function rules({ threshold, threshold_of, exempt, change, minimum, maximum }: State): string[] {
  return [
    threshold === null ? "" : `threshold ${threshold}${threshold_of === null ? "" : ` of ${whole(threshold_of)}`}`,
    exempt.length ? `not for ${exempt.join(" and ")}` : "",
    change === null ? "" : `change ${change}`,
    minimum === null ? "" : `at least ${whole(minimum)} each`,
    maximum === null ? "" : `at most ${whole(maximum)} each`,
  ];
}
