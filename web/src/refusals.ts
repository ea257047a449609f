/** Which of the user's changes Python has refused: every refusal belongs to one field. */
import type { State, StateName } from "./messages";

export interface Refusal {
  message: string;
  /** What was refused; nothing where the field's text was no number at all. */
  value?: unknown;
}

/** Values that depend on each other: when one changes, what was refused of the others is tried again. */
const TOGETHER: StateName[] = [
  "base", "threshold", "exempt", "threshold_of", "change", "method", "minimum", "maximum", "k_min", "k_max", "k",
];

export function related(names: string[], refused: Map<StateName, Refusal>): Partial<State> {
  if (!names.some((name) => TOGETHER.includes(name as StateName))) return {};
  const again = TOGETHER.filter((name) => refused.get(name)?.value !== undefined);
  return Object.fromEntries(again.map((name) => [name, refused.get(name)!.value])) as Partial<State>;
}

/** The names that ask for a value which is not the one that Python has accepted last. */
export function changes(asked: Partial<State>, accepted: Partial<State>): StateName[] {
  const names = Object.keys(asked) as StateName[];
  return names.filter((name) => asked[name] != null && JSON.stringify(asked[name]) !== JSON.stringify(accepted[name] ?? null));
}

/** The change that a sentence is about: the one that it begins with, or whose value it repeats, or the newest. */
export function blamed(message: string, changed: StateName[], asked: Partial<State>, recent: StateName[]): StateName | null {
  // A total that is looked at gives way to a range that leaves it out, though it has not changed itself.
  const names: StateName[] = asked.k == null ? changed : [...changed, "k"];
  const begins = names.find((name) => message.startsWith(`${name} is `) || message.startsWith(`${name} = ${written(asked[name])} `));
  if (begins) return begins;
  const unknown = names.find((name) => message.includes(` has no parameter ${name}:`));
  if (unknown) return unknown;
  const repeated = changed.find((name) => [asked[name]].flat().some((value) => message.includes(written(value))));
  if (repeated) return repeated;
  return [...recent].reverse().find((name) => changed.includes(name)) ?? changed[0] ?? null;
}

function written(value: unknown): string {
  if (typeof value === "object" && value !== null) return String((value as { name?: string; key?: string }).name ?? "\0");
  return typeof value === "number" ? value.toLocaleString("en-US") : String(value);
}
