/** Observable Plot, in this page's clothes. */
import * as Plot from "@observablehq/plot";
import type { Palette } from "./theme";

export { Plot };

/**
 * Draw a plot into its place. Plot writes a <style> element into each chart, which a strict content security policy
 * refuses; the same three rules stand in style.css.
 */
export function draw(place: HTMLElement, options: Plot.PlotOptions, palette: Palette): Plot.Plot & SVGSVGElement {
  const chart = Plot.plot({ className: "eh-chart", ...options }) as Plot.Plot & SVGSVGElement;
  chart.querySelectorAll("style").forEach((style) => style.remove());
  chart.style.color = palette.soft;
  chart.setAttribute("aria-hidden", "true");
  place.replaceChildren(chart);
  return chart;
}

/** A name that fits beside an axis; the whole name stands in the table. */
export function short(name: string, most = 18): string {
  const letters = [...name];
  return letters.length <= most ? name : letters.slice(0, most - 1).join("") + "…";
}
