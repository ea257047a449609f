/** Colours: the static plots' blue for over and vermillion for under, told apart by every kind of colour vision. */
import { useEffect, useState } from "preact/hooks";

export interface Palette {
  dark: boolean;
  paper: string;
  ink: string;
  soft: string;
  line: string;
  curve: string;
  accent: string;
  over: string;
  under: string;
  exact: string;
}

export const LIGHT: Palette = {
  dark: false, paper: "#ffffff", ink: "#1c2126", soft: "#5b636c", line: "#e4e1da", curve: "#41505f", accent: "#8a3b7a",
  over: "#0072b2", under: "#d55e00", exact: "#6f767d",
};

export const DARK: Palette = {
  dark: true, paper: "#1b2025", ink: "#e9e6df", soft: "#a4acb4", line: "#333b43", curve: "#b5c0cb", accent: "#e3a0d4",
  over: "#4aa8e0", under: "#f08a3c", exact: "#98a0a8",
};

export type ThemeChoice = "auto" | "light" | "dark";

/** Whether the host (JupyterLab, VS Code, Colab, or the system) shows itself dark. */
export function hostIsDark(): boolean {
  const body = document.body;
  if (body.dataset.jpThemeLight) return body.dataset.jpThemeLight === "false";
  if (body.classList.contains("vscode-dark") || body.classList.contains("vscode-high-contrast")) return true;
  if (body.classList.contains("vscode-light")) return false;
  if (document.documentElement.getAttribute("theme") === "dark") return true;
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

export function usePalette(choice: ThemeChoice): Palette {
  const [dark, setDark] = useState(hostIsDark);
  const printing = usePrinting();
  useEffect(() => {
    const look = () => setDark(hostIsDark());
    const query = matchMedia("(prefers-color-scheme: dark)");
    const watcher = new MutationObserver(look);
    query.addEventListener("change", look);
    watcher.observe(document.body, { attributes: true });
    watcher.observe(document.documentElement, { attributes: true });
    return () => {
      query.removeEventListener("change", look);
      watcher.disconnect();
    };
  }, []);
  if (printing) return LIGHT;
  if (choice === "auto") return dark ? DARK : LIGHT;
  return choice === "dark" ? DARK : LIGHT;
}

/** Whether the page is on its way to paper, which is light. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const query = matchMedia("print");
    const look = () => setPrinting(query.matches);
    const [start, stop] = [() => setPrinting(true), () => setPrinting(false)];
    query.addEventListener("change", look);
    addEventListener("beforeprint", start);
    addEventListener("afterprint", stop);
    return () => {
      query.removeEventListener("change", look);
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", stop);
    };
  }, []);
  return printing;
}

type Rgb = [number, number, number];

function rgb(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Between two colours: 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [rgb(first), rgb(second)];
  const part = a.map((value, i) => Math.round(value + (b[i] - value) * share));
  return "#" + part.map((value) => value.toString(16).padStart(2, "0")).join("");
}

function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Black or white, whichever reads better on this colour. */
export function readableOn(hex: string): string {
  const light = luminance(hex);
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? "#101418" : "#ffffff";
}

/** The colour of a deviation: paler near the ideal, full at `full` and beyond. */
export function deviationColour(deviation: number, full: number, palette: Palette): string {
  if (deviation === 0) return mix(palette.paper, palette.exact, 0.35);
  const least = palette.dark ? 0.34 : 0.24;
  const share = least + (1 - least) * Math.min(1, Math.abs(deviation) / full);
  return mix(palette.paper, deviation > 0 ? palette.over : palette.under, share);
}

/** Where colours reach their full strength, and whether some deviations lie beyond. */
export interface ColourRange {
  full: number;
  isCut: boolean;
}

const LEAST_FULL = 0.05;
const INSIDE = 0.95;

/**
 * The largest deviation, but never less than a twentieth; where a few lie far beyond the others, the colours are for the
 * others: all but one in twenty, and at most the double of the ideal.
 */
export function colourRange(ratios: number[]): ColourRange {
  // Who has units without an ideal is beyond every colour.
  const finite = ratios.filter(Number.isFinite);
  const sizes = (finite.length ? finite : [1]).map((ratio) => Math.abs(ratio - 1)).sort((a, b) => a - b);
  const most = Math.max(LEAST_FULL, sizes[sizes.length - 1]);
  const usual = Math.min(1, Math.max(LEAST_FULL, sizes[Math.floor(INSIDE * (sizes.length - 1))]));
  return most > 2 * usual ? { full: rounded(usual), isCut: true } : { full: most, isCut: false };
}

/** One significant digit, upwards. */
function rounded(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((Math.ceil(value / power - 1e-9) * power).toPrecision(1));
}
