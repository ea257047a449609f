import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Figure } from "./figure";
import { significant, superscript, whole } from "./format";
import { useWidth } from "./hooks";
import { float } from "./messages";
import { Plot, draw } from "./plotting";
import type { LegendEntry } from "./save";
import type { Picture } from "./store";
import type { Palette } from "./theme";

const LEFT = 62;
const RIGHT = 18;
const TOP = 30;
const HEIGHT = 248;
const MOST_POINTS = 2400;
const MOST_DOTS = 130;

export interface CurvesProps {
  picture: Picture;
  palette: Palette;
  /** The k that was asked for last, which Python may not have answered yet. */
  asked: number;
  onChoose: (k: number | null) => void;
}

/** E(k) above all, and S(k) beside it: two charts with one pointer and one keyboard. */
export function Curves({ picture, palette, asked, onChoose }: CurvesProps) {
  const [hover, setHover] = useState<number | null>(null);
  const { k, logError, score, view } = picture;
  const scale = useMemo(() => errorScale(logError), [logError]);
  const shared = { picture, palette, asked, hover, onHover: setHover, onChoose };
  const [first, last] = [k[0], k[k.length - 1]];
  const at = `Best k is ${whole(view.usual_k)}; shown k is ${whole(view.k)}`;
  return (
    <div class="eh-curves">
      <Curve {...shared} name="error" title="Total error E(k)" symbol="E" values={scale.values} logarithmic={scale.log}
        powers={scale.powers} reading={(i) => significant(Math.exp(logError[i]))}
        summary={`Total error E for every k from ${whole(first)} to ${whole(last)}, on a logarithmic scale. ${at}, ` +
          `with E = ${significant(float(picture.view.error))}.`} />
      <Curve {...shared} name="score" title="Score S(k)" symbol="S" values={score} logarithmic={false} powers={false}
        reading={(i) => significant(score[i])}
        summary={`Score S for every k from ${whole(first)} to ${whole(last)}; higher is better. ${at}.`} />
    </div>
  );
}

interface ErrorScale {
  values: Float64Array;
  log: boolean;
  powers: boolean;
}

/** E itself on a logarithmic axis, or its logarithm where E is too large or too small for a float. */
function errorScale(logError: Float64Array): ErrorScale {
  const fits = logError.every((value) => !Number.isFinite(value) || Math.abs(value) < 690);
  if (fits) return { values: logError.map((value) => Math.exp(value)), log: true, powers: false };
  return { values: logError.map((value) => value / Math.LN10), log: false, powers: true };
}

interface CurveProps extends CurvesProps {
  name: string;
  title: string;
  symbol: string;
  values: Float64Array;
  logarithmic: boolean;
  powers: boolean;
  reading: (index: number) => string;
  summary: string;
  hover: number | null;
  onHover: (index: number | null) => void;
}

function Curve(props: CurveProps) {
  const { picture, palette, values, hover, onHover, onChoose } = props;
  const { k, view } = picture;
  const [ref, width] = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const height = useRef<(value: number) => number>(() => 0);
  const domain = useMemo(() => xDomain(k), [k]);

  useLayoutEffect(() => {
    if (!width) return;
    const chart = draw(place.current!, options(props, domain, width), palette);
    const y = chart.scale("y");
    height.current = (value) => y?.apply(value) ?? 0;
    place.current!.dataset.revision = String(picture.revision);
  }, [picture.revision, width, palette]);

  const toX = (value: number) => LEFT + ((value - domain[0]) / (domain[1] - domain[0])) * (width - LEFT - RIGHT);
  const nearest = (event: PointerEvent | MouseEvent): number => {
    const left = ref.current!.getBoundingClientRect().left;
    const share = (event.clientX - left - LEFT) / (width - LEFT - RIGHT);
    return closest(k, domain[0] + share * (domain[1] - domain[0]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event, k, props.asked);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
  };
  const here = closest(k, view.k);
  return (
    <Figure title={props.title} name={props.name} summary={props.summary} palette={palette} told={picture.told}
      legend={marks(picture, palette)}>
      <div class="eh-curve" ref={ref} tabIndex={0} role="slider" aria-orientation="horizontal"
        aria-label={`k shown, on the chart of ${props.title}`} aria-valuemin={k[0]} aria-valuemax={k[k.length - 1]}
        aria-valuenow={view.k} aria-valuetext={`k = ${view.k}, ${props.symbol} = ${props.reading(here)}`}
        onPointerMove={(event) => onHover(nearest(event))} onPointerLeave={() => onHover(null)}
        onClick={(event) => onChoose(k[nearest(event)])} onKeyDown={onKeyDown}>
        <div class="eh-plot" ref={place} style={{ height: `${HEIGHT}px` }} data-curve={props.name} />
        {hover !== null && hover < k.length && (
          <Pointer x={toX(k[hover])} y={height.current(values[hover])} width={width}
            text={`k = ${whole(k[hover])}`} value={`${props.symbol} = ${props.reading(hover)}`} />
        )}
      </div>
    </Figure>
  );
}

/** What the marks of a curve are. */
function marks({ view }: Picture, palette: Palette): LegendEntry[] {
  const best = { colour: palette.accent, text: `best k = ${whole(view.usual_k)}` };
  return view.k === view.usual_k ? [best] : [best, { colour: palette.ink, text: `shown k = ${whole(view.k)}`, isLine: true }];
}

function Pointer({ x, y, width, text, value }: { x: number; y: number; width: number; text: string; value: string }) {
  const right = x > width / 2;
  return (
    <div class="eh-pointer" aria-hidden="true">
      <i class="eh-pointer-line" style={{ left: `${x}px` }} />
      {Number.isFinite(y) && <i class="eh-pointer-dot" style={{ left: `${x}px`, top: `${y}px` }} />}
      <span class={right ? "eh-pointer-text eh-pointer-left" : "eh-pointer-text"}
        style={right ? { right: `${width - x + 8}px` } : { left: `${x + 8}px` }}>
        <b>{text}</b> {value}
      </span>
    </div>
  );
}

/** Which k a key asks for: undefined for keys that are not ours, null for "back to best". */
function step(event: KeyboardEvent, k: number[], shown: number): number | null | undefined {
  const at = closest(k, shown);
  const wide = event.shiftKey ? 10 : 1;
  const moves: Record<string, number> = {
    ArrowRight: at + wide, ArrowUp: at + wide, ArrowLeft: at - wide, ArrowDown: at - wide,
    PageUp: at + 10, PageDown: at - 10, Home: 0, End: k.length - 1,
  };
  if (event.key === "Escape") return null;
  if (!(event.key in moves)) return undefined;
  return k[Math.max(0, Math.min(k.length - 1, moves[event.key]))];
}

export function closest(k: number[], wanted: number): number {
  let [low, high] = [0, k.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (k[middle] <= wanted) low = middle;
    else high = middle;
  }
  return Math.abs(k[high] - wanted) < Math.abs(k[low] - wanted) ? high : low;
}

function xDomain(k: number[]): [number, number] {
  const [first, last] = [k[0], k[k.length - 1]];
  return first === last ? [first - 1, last + 1] : [first, last];
}

function options(props: CurveProps, domain: [number, number], width: number): Plot.PlotOptions {
  const { picture, palette, values, logarithmic, powers, symbol } = props;
  const { k, view } = picture;
  const points = chosen(values, Math.max(400, Math.min(MOST_POINTS, 2 * width)));
  const show = (i: number) => Number.isFinite(values[i]) && (!logarithmic || values[i] > 0);
  const best = closest(k, view.usual_k);
  const shown = closest(k, view.k);
  const reach = extent(values, logarithmic);
  // An error of infinity is no perfect fit: it has no mark.
  const perfect = points.filter((i) => picture.logError[i] === -Infinity);
  const y = (i: number) => (show(i) ? values[i] : NaN);
  const ticks = logarithmic ? logTicks(reach) : 5;
  const edge = symbol === "E" ? reach[0] : reach[1];
  const fit = (i: number) => (show(i) ? values[i] : edge);
  return {
    width, height: HEIGHT, marginLeft: LEFT, marginRight: RIGHT, marginTop: TOP, marginBottom: 36,
    style: { fontSize: "12px", fontFamily: "inherit", background: "transparent", overflow: "visible" },
    x: { domain, tickSize: 4, label: "k, units in all →", labelAnchor: "right", ticks: Math.max(3, Math.floor(width / 90)), tickFormat: tickK },
    y: {
      type: logarithmic ? "log" : "linear", domain: reach, ticks, nice: !logarithmic, tickSize: 0,
      label: powers ? `↑ ${symbol}, powers of ten` : symbol === "E" ? "↑ E, total error (log scale)" : "↑ S, score",
      tickFormat: logarithmic ? logTick : undefined,
    },
    marks: [
      Plot.gridY({ stroke: palette.line, strokeOpacity: 1, ticks }),
      shown !== best ? Plot.ruleX([k[shown]], { stroke: palette.ink, strokeDasharray: "3,3" }) : null,
      Plot.ruleX([k[best]], { stroke: palette.accent, strokeOpacity: 0.45 }),
      Plot.line(points, { x: (i: number) => k[i], y, stroke: palette.curve, strokeWidth: 1.3, strokeLinejoin: "round" }),
      k.length <= MOST_DOTS ? Plot.dot(points, { x: (i: number) => k[i], y, r: 2, fill: palette.curve }) : null,
      perfect.length ? Plot.dot(perfect, { x: (i: number) => k[i], y: edge, r: 4, symbol: "diamond", fill: palette.accent }) : null,
      shown !== best ? Plot.dot([shown], { x: (i: number) => k[i], y: fit, r: 4.5, fill: palette.paper, stroke: palette.ink, strokeWidth: 2 }) : null,
      Plot.dot([best], { x: (i: number) => k[i], y: fit, r: 5, fill: palette.accent, stroke: palette.paper, strokeWidth: 1.5 }),
      label(`best k = ${whole(view.usual_k)}`, k[best], domain, palette),
    ],
  };
}

function label(text: string, k: number, domain: [number, number], palette: Palette): Plot.Markish {
  const share = (k - domain[0]) / (domain[1] - domain[0]);
  const textAnchor = share < 0.12 ? "start" : share > 0.88 ? "end" : "middle";
  return Plot.text([text], {
    x: [k], frameAnchor: "top", dy: -10, textAnchor, fill: palette.accent, fontWeight: 600, fontSize: 12.5, className: "eh-best",
  });
}

/** Room for all finite values; a single value gets some air. */
function extent(values: Float64Array, logarithmic: boolean): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value) || (logarithmic && value <= 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0.1, 1];
  if (logarithmic) return [low / 1.12, high * 1.12];
  const air = (high - low || Math.abs(high) || 1) * 0.05;
  return [low - air, high + air];
}

/** Powers of ten, and twos and fives between them where the range is short. */
function logTicks([low, high]: [number, number]): number[] {
  const decades = Math.log10(high / low);
  const heads = decades > 2.2 ? [1] : decades > 1.1 ? [1, 3] : [1, 2, 3, 5];
  const step = Math.max(1, Math.round(decades / 6));
  const ticks = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += step) {
    for (const head of heads) ticks.push(Number(`${head}e${power}`));
  }
  return ticks.filter((tick) => tick >= low && tick <= high);
}

function logTick(value: number): string {
  const [head, power] = value.toExponential(0).split("e");
  return head === "1" ? `10${superscript(Number(power))}` : `${head}·10${superscript(Number(power))}`;
}

function tickK(value: number): string {
  return Number.isInteger(value) ? whole(value) : "";
}

/** Every point where there is room for it, else the lowest and the highest of each pixel column. */
function chosen(values: Float64Array, most: number): number[] {
  const count = values.length;
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  const columns = most >> 1;
  const picked = new Set<number>([0, count - 1]);
  for (let column = 0; column < columns; column++) {
    const [from, to] = [Math.floor((column * count) / columns), Math.floor(((column + 1) * count) / columns)];
    let [low, high] = [from, from];
    for (let i = from; i < to; i++) {
      if (values[i] < values[low]) low = i;
      if (values[i] > values[high]) high = i;
    }
    picked.add(low).add(high);
  }
  return [...picked].sort((a, b) => a - b);
}
