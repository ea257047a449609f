import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Figure } from "./figure";
import { fixed, percent, whole } from "./format";
import { useWidth } from "./hooks";
import type { LegendEntry } from "./save";
import { isSkewed, powers, symmetricLog } from "./skew";
import { Plot, draw, short } from "./plotting";
import type { Picture, Side } from "./store";
import type { Palette } from "./theme";

const MOST = 60;
const ROOM = 17;

export interface AllocationProps {
  picture: Picture;
  palette: Palette;
}

interface Bar {
  index: number;
  label: string;
  ratio: number;
  units: number;
  ideal: number;
  side: Side;
}

function bars({ data, view }: Picture): Bar[] {
  const labels = unlike(data.names);
  return data.names.map((_, index) => {
    const side = view.sides[index];
    return { index, label: labels[index], ratio: view.ratio[index], units: view.units[index], ideal: view.ideal[index], side };
  });
}

/** Shortened names; where two became the same, their places tell them apart. */
function unlike(names: string[]): string[] {
  const seen = new Map<string, number>();
  const cut = names.map((name) => short(name));
  cut.forEach((name) => seen.set(name, (seen.get(name) ?? 0) + 1));
  return cut.map((name, i) => (seen.get(name)! > 1 ? `${short(name, 12)} (${i + 1})` : name));
}

export function Deviation({ picture, palette }: AllocationProps) {
  const every = useMemo(() => bars(picture).sort((a, b) => b.ratio - a.ratio || a.index - b.index), [picture]);
  const all = every.filter((bar) => Number.isFinite(bar.ratio));
  const half = MOST / 2;
  const shown = all.length <= MOST ? all : [...all.slice(0, half), ...all.slice(-half)];
  const note = all.length > MOST ? `The ${half} groups furthest above and the ${half} furthest below their ideal, of ${whole(all.length)}.` : null;
  const without = every.length > all.length ? `No bar for ${whole(every.length - all.length)} with units and an ideal of 0: the deviation is infinite.` : null;
  const [top, bottom] = [all[0], all[all.length - 1]];
  const summary = `Deviation phi minus 1 of ${all.length} groups at k = ${picture.view.k}. ${counts(picture.view.sides)} ` +
    (all.length ? `Furthest above: ${picture.data.names[top.index]}, ${percent(top.ratio - 1)}. ` +
    `Furthest below: ${picture.data.names[bottom.index]}, ${percent(bottom.ratio - 1)}.` : "");
  return (
    <Figure title={`Deviation from the ideal, φ − 1, at k = ${whole(picture.view.k)}`} name="deviation" summary={summary}
      palette={palette} note={[note, without].filter(Boolean).join(" ") || null} told={picture.told} legend={sidesLegend(palette)}>
      <Bars picture={picture} shown={shown} palette={palette} options={deviationOptions} />
    </Figure>
  );
}

export function Ideal({ picture, palette }: AllocationProps) {
  const all = useMemo(() => bars(picture).sort((a, b) => b.units - a.units || b.ideal - a.ideal), [picture]);
  const shown = all.slice(0, MOST);
  const note = all.length > MOST ? `The ${MOST} groups with the most units, of ${whole(all.length)}.` : null;
  const summary = `Units of ${all.length} groups as bars, their ideals as marks, at k = ${picture.view.k}. ${counts(picture.view.sides)} ` +
    all.slice(0, 3).map((bar) => `${picture.data.names[bar.index]}: ${bar.units} units, ideal ${fixed(bar.ideal, 2)}.`).join(" ");
  return (
    <Figure title={`Units a and ideal a*, at k = ${whole(picture.view.k)}`} name="ideal" summary={summary} palette={palette} note={note}
      told={picture.told} legend={[...sidesLegend(palette), { colour: palette.ink, text: "ideal a*", isLine: true }]}>
      <Bars picture={picture} shown={shown} palette={palette} options={idealOptions} />
    </Figure>
  );
}

export function counts(sides: Side[]): string {
  const of = (wanted: Side) => sides.filter((side) => side === wanted).length;
  const exact = of("exact") ? `, ${of("exact")} exact` : "";
  return `${of("over")} over, ${of("under")} under${exact}.`;
}

function sidesLegend(palette: Palette): LegendEntry[] {
  return [
    { colour: palette.over, text: "over: more than the ideal" },
    { colour: palette.under, text: "under: less than the ideal" },
  ];
}

type Options = (shown: Bar[], upright: boolean, palette: Palette, ticks: number) => Pick<Plot.PlotOptions, "marks"> & { value: object };

function Bars({ picture, shown, palette, options }: { picture: Picture; shown: Bar[]; palette: Palette; options: Options }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  // Upright bars where the names find room below, else lying ones: on a phone, or with long lists.
  const upright = width >= 60 + shown.length * ROOM;
  const longest = shown.reduce((most, bar) => Math.max(most, bar.label.length), 1);
  const tilted = upright && (width - 60) / shown.length < longest * 6.6 + 8;
  const height = upright ? 300 + (tilted ? 6.1 * longest : 0) : 58 + shown.length * ROOM;

  useLayoutEffect(() => {
    if (!width) return;
    const { marks, value } = options(shown, upright, palette, upright || width > 560 ? 6 : 3);
    const names = { type: "band" as const, domain: shown.map((bar) => bar.label), label: null, padding: 0.22, tickSize: 0 };
    const style = { fontSize: "12px", fontFamily: "inherit", background: "transparent", overflow: "visible" };
    const room = Math.ceil(longest * 6.1 + 14);
    draw(place.current!, upright
      ? { width, height, marginLeft: 54, marginRight: 6, marginTop: 26, marginBottom: tilted ? room : 28, style,
          x: { ...names, tickRotate: tilted ? -90 : 0 }, y: value, marks }
      : { width, height, marginLeft: Math.min(room + 6, 150), marginRight: 20, marginTop: 44, marginBottom: 8, style,
          y: names, x: { ...value, axis: "top" }, marks }, palette);
  }, [picture.revision, width, palette, upright, options]);

  return (
    <div ref={ref}>
      <div class="eh-plot" ref={place} style={{ height: `${height}px` }} data-bars={picture.view.k} />
    </div>
  );
}

function tip(bar: Bar): string {
  return `${bar.label}: ${bar.units} units, ideal ${fixed(bar.ideal, 2)}, ${percent(bar.ratio - 1)}`;
}

/** The axis of the values: round numbers, or powers of ten where one bar would hide all others. */
function scaleOf(values: number[], count: number, least: number) {
  if (!isSkewed(values)) return { ticks: count as number | number[], scale: { nice: true, zero: true }, remark: "" };
  return { ticks: powers(values, least, Math.floor(1.5 * count)), scale: symmetricLog(least), remark: ", logarithmic" };
}

const deviationOptions: Options = (shown, upright, palette, count) => {
  const colour = (bar: Bar) => palette[bar.side];
  const value = (bar: Bar) => bar.ratio - 1;
  const label = (bar: Bar) => bar.label;
  const { ticks, scale, remark } = scaleOf(shown.map(value), count, 0.1);
  const words = `φ − 1, share above or below the ideal${remark}`;
  const axis = {
    label: upright ? `↑ ${words}` : `${words} →`, ...scale,
    labelAnchor: upright ? "top" as const : "right" as const,
    tickFormat: (share: number) => (share > 0 ? "+" : share < 0 ? "−" : "") + Number((Math.abs(share) * 100).toPrecision(6)).toLocaleString("en-US") + " %",
    ticks, grid: false,
  };
  const marks = upright
    ? [Plot.gridY({ stroke: palette.line, strokeOpacity: 1, ticks }),
       Plot.barY(shown, { x: label, y: value, fill: colour, title: tip }), Plot.ruleY([0], { stroke: palette.soft })]
    : [Plot.gridX({ stroke: palette.line, strokeOpacity: 1, ticks }),
       Plot.barX(shown, { y: label, x: value, fill: colour, title: tip }), Plot.ruleX([0], { stroke: palette.soft })];
  return { marks, value: axis };
};

const idealOptions: Options = (shown, upright, palette, count) => {
  const colour = (bar: Bar) => palette[bar.side];
  const label = (bar: Bar) => bar.label;
  const { ticks, scale, remark } = scaleOf(shown.flatMap((bar) => [bar.units, bar.ideal]), count, 1);
  const axis = {
    label: upright ? `↑ units${remark}` : `units${remark} →`, labelAnchor: upright ? "top" as const : "right" as const, ticks, ...scale,
  };
  const ideal = { stroke: palette.ink, strokeWidth: 2, insetLeft: -2, insetRight: -2, insetTop: -1, insetBottom: -1 };
  const marks = upright
    ? [Plot.gridY({ stroke: palette.line, strokeOpacity: 1, ticks }),
       Plot.barY(shown, { x: label, y: "units", fill: colour, title: tip }),
       Plot.tickY(shown, { x: label, y: "ideal", ...ideal }), Plot.ruleY([0], { stroke: palette.soft })]
    : [Plot.gridX({ stroke: palette.line, strokeOpacity: 1, ticks }),
       Plot.barX(shown, { y: label, x: "units", fill: colour, title: tip }),
       Plot.tickX(shown, { y: label, x: "ideal", ...ideal }), Plot.ruleX([0], { stroke: palette.soft })];
  return { marks, value: axis };
};
