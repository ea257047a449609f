import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { savePng, saveSvg } from "./save";
import type { Palette } from "./theme";

interface Props {
  title: string;
  name: string;
  summary: string;
  palette: Palette;
  children: ComponentChildren;
  note?: ComponentChildren;
}

/** A chart with its name, its summary in words, and a way to take it along. */
export function Figure({ title, name, summary, palette, children, note }: Props) {
  const ref = useRef<HTMLElement>(null);
  const id = useId();
  const svg = () => ref.current!.querySelector("svg.eh-chart") as SVGSVGElement;
  return (
    <figure class="eh-figure" ref={ref} aria-labelledby={`${id}-title`} data-figure={name}>
      <div class="eh-figure-head">
        <h2 class="eh-title" id={`${id}-title`}>{title}</h2>
        <span class="eh-figure-tools">
          <button type="button" class="eh-quiet" aria-label={`${title}: save as PNG`}
            onClick={() => void savePng(svg(), `evenhand-${name}`, palette.paper)}>PNG</button>
          <button type="button" class="eh-quiet" aria-label={`${title}: save as SVG`}
            onClick={() => saveSvg(svg(), `evenhand-${name}`, palette.paper)}>SVG</button>
        </span>
      </div>
      {children}
      {note && <p class="eh-note">{note}</p>}
      <figcaption class="eh-hidden">{summary}</figcaption>
    </figure>
  );
}
