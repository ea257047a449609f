import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { savePng, saveSvg } from "./save";
import type { Heading, LegendEntry } from "./save";
import type { Palette } from "./theme";

interface Props {
  title: string;
  name: string;
  summary: string;
  /** What the chart is of: data, k and parameters, for a copy that is taken along. */
  told: string;
  legend?: LegendEntry[];
  palette: Palette;
  children: ComponentChildren;
  note?: ComponentChildren;
}

/** A chart with its name, its summary in words, and a way to take it along. */
export function Figure({ title, name, summary, told, legend, palette, children, note }: Props) {
  const ref = useRef<HTMLElement>(null);
  const id = useId();
  const heading: Heading = { title, told, legend: legend ?? [], ink: palette.ink, soft: palette.soft };
  const svg = () => ref.current!.querySelector("svg.eh-chart") as SVGSVGElement;
  return (
    <figure class="eh-figure" ref={ref} aria-labelledby={`${id}-title`} data-figure={name}>
      <div class="eh-figure-head">
        <h2 class="eh-title" id={`${id}-title`}>{title}</h2>
        <span class="eh-figure-tools">
          <button type="button" class="eh-quiet" aria-label={`${title}: save as PNG`}
            onClick={() => void savePng(svg(), `evenhand-${name}`, palette.paper, heading)}>PNG</button>
          <button type="button" class="eh-quiet" aria-label={`${title}: save as SVG`}
            onClick={() => saveSvg(svg(), `evenhand-${name}`, palette.paper, heading)}>SVG</button>
        </span>
      </div>
      {legend && <Legend entries={legend} />}
      {children}
      {note && <p class="eh-note">{note}</p>}
      <figcaption class="eh-hidden">{summary}</figcaption>
    </figure>
  );
}

function Legend({ entries }: { entries: LegendEntry[] }) {
  return (
    <ul class="eh-legend" aria-hidden="true">
      {entries.map(({ colour, text, isLine }) => (
        <li key={text}><svg class="eh-legend-mark" width="14" height="11"><rect y={isLine ? 5 : 0} width={isLine ? 14 : 11} height={isLine ? 2 : 11}
          rx={isLine ? 0 : 2} fill={colour} /></svg>{text}</li>
      ))}
    </ul>
  );
}
