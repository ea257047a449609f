/** Numbers for reading. Nothing is computed here. */

const WHOLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

export function whole(value: number): string {
  return WHOLE.format(value);
}

/** `digits` significant digits, as a power of ten where that reads better. */
export function significant(value: number, digits = 5): string {
  if (Number.isNaN(value)) return "unknown";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e6) return minus(Number(value.toPrecision(digits)).toString());
  const [head, power] = value.toExponential(digits - 1).split("e");
  return `${minus(String(Number(head)))} × 10${superscript(Number(power))}`;
}

/** A figure of any size in a table: large ones with their thousands apart. */
export function figure(value: number, digits: number, decimals: number): string {
  return Number.isFinite(value) && Math.abs(value) >= 1000 ? fixed(value, decimals) : significant(value, digits);
}

export function fixed(value: number, places: number): string {
  return minus(format(places).format(value));
}

const FORMATS = new Map<number, Intl.NumberFormat>();

/** Kept, because making a format costs far more than using it. */
function format(places: number): Intl.NumberFormat {
  let found = FORMATS.get(places);
  if (!found) {
    found = new Intl.NumberFormat("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
    FORMATS.set(places, found);
  }
  return found;
}

export function signed(value: number, places: number): string {
  const text = fixed(Math.abs(value), places);
  if (value === 0 || Number(text.replace(/,/g, "")) === 0) return text;
  return (value > 0 ? "+" : "−") + text;
}

export function percent(value: number, places = 1): string {
  return signed(100 * value, places) + " %";
}

function minus(text: string): string {
  return text.replace(/^-/, "−");
}

export function superscript(power: number): string {
  const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  return [...String(power)].map((c) => (c === "-" ? "⁻" : digits[Number(c)])).join("");
}

/** An alpha bound as people read it: two decimals, infinity as a sign. */
export function alphaBound(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "∞";
}
