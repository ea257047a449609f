/** Numbers as people type them. What can be read in two ways is never guessed. */

/** A number, or what is wrong with the text, in words that follow "is". */
export type Reading = { value: number } | { problem: string };

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const COMMA = /^[+-]?\d*,\d+$/;
const GROUPED = /^[+-]?[1-9]\d{0,2}([ '’_]\d{3})+$/;
const COMMAS = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/;
const POINTS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;

const INFINITE = /^([+-]?)(inf|infinity|∞)$/i;

/**
 * Read a number; null where there is none. A comma is a decimal sign, or parts the thousands of a whole number; an
 * extended number may be infinite.
 */
export function readNumber(typed: string, whole: boolean, extended = false): Reading | null {
  const text = typed.trim().replace(/[−–]/g, "-").replace(/[\u00a0\u2009\u202f]/g, " ");
  if (text === "") return null;
  const infinite = extended ? INFINITE.exec(text) : null;
  if (infinite) return { value: infinite[1] === "-" ? -Infinity : Infinity };
  if (GROUPED.test(text)) return { value: Number(text.replace(/[^\d+-]/g, "")) };
  if (whole && COMMAS.test(text)) return { value: Number(text.replace(/,/g, "")) };
  if (COMMAS.test(text) || (whole && POINTS.test(text))) return { problem: twice(text) };
  if (PLAIN.test(text)) return { value: Number(text) };
  if (COMMA.test(text)) return { value: Number(text.replace(",", ".")) };
  return { problem: `“${typed.slice(0, 30)}”, which is no number: write it like ${whole ? "435" : "0.5"}` };
}

function twice(text: string): string {
  const [small, large] = [text.replace(/[,.]/, ".").replace(/,/g, ""), text.replace(/[,.]/g, "")];
  return `“${text}”, which can be read as ${Number(small)} or as ${large}: write one of these`;
}
