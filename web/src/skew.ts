/** Values of very different sizes on one axis: where one bar would hide all others, the axis becomes logarithmic. */

/** How many times as large a value must be to leave another no room to be seen. */
const HIDES = 25;
/** A side whose bars are short because all of them are, is not hidden by the other. */
const SHORT = 2;

/** Whether the largest value hides the middle one, or all of its own side those of the other. */
export function isSkewed(values: number[]): boolean {
  const sizes = values.map(Math.abs).filter((size) => size > 0).sort((a, b) => a - b);
  const most = sizes[sizes.length - 1];
  const [low, high] = [Math.max(0, -Math.min(...values)), Math.max(0, ...values)];
  const shorter = Math.min(low, high);
  return (sizes.length > 2 && most > HIDES * sizes[sizes.length >> 1]) || (shorter > 0 && most > SHORT && most > HIDES * shorter);
}

/** Logarithmic on either side of 0, and linear close to it. */
export function symmetricLog(constant: number) {
  return { type: "symlog" as const, constant, nice: false };
}

/** 0 and powers of ten from `least` on, on both sides as far as the values reach; about so many. */
export function powers(values: number[], least: number, most: number): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const ticks = [0];
  for (let power = Math.round(Math.log10(least)); 10 ** power <= Math.max(high, -low); power++) {
    const tick = Number(`1e${power}`);
    if (tick <= high) ticks.push(tick);
    if (tick <= -low) ticks.unshift(-tick);
  }
  const step = Math.ceil(ticks.length / Math.max(3, most));
  const zero = ticks.indexOf(0);
  return ticks.filter((_, i) => (i - zero) % step === 0);
}
