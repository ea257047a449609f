/** Hand files to the user: made in the browser, out of what is on the page. */

export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export interface LegendEntry {
  colour: string;
  text: string;
  isLine?: boolean;
}

/** What a chart needs to be understood away from its page. */
export interface Heading {
  title: string;
  told: string;
  legend: LegendEntry[];
  ink: string;
  soft: string;
}

const PAD = 14;
const LETTER = 6.3;
const TITLE_LETTER = 9;
const SPACE = "http://www.w3.org/2000/svg";

/** A chart as a file of its own: its title, what it is of, its legend, its background and its font go with it. */
export function svgText(svg: SVGSVGElement, paper: string, heading: Heading): string {
  const [width, height] = size(svg);
  const titles = wrapped(heading.title, Math.max(20, width / TITLE_LETTER));
  const lines = wrapped(heading.told, Math.max(30, (width - 2) / LETTER));
  const rows = legendRows(heading.legend, width);
  const below = 4 + 20 * titles.length;
  const top = below + 17 * lines.length + 20 * rows.length + 8;
  const look = getComputedStyle(svg);
  const file = part("svg", { width: width + 2 * PAD, height: height + top + 2 * PAD, color: look.color, "font-size": look.fontSize,
    "font-family": "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" });
  file.setAttribute("viewBox", `0 0 ${width + 2 * PAD} ${height + top + 2 * PAD}`);
  file.append(part("rect", { width: width + 2 * PAD, height: height + top + 2 * PAD, fill: paper }));
  titles.forEach((line, i) => file.append(label(line, PAD, PAD + 14 + 20 * i, { fill: heading.ink, "font-size": 16, "font-weight": 600 })));
  lines.forEach((line, i) => file.append(label(line, PAD, PAD + below + 10 + 17 * i, { fill: heading.soft, "font-size": 12 })));
  rows.forEach((row, i) => file.append(...legendOf(row, PAD + below + 2 + 17 * lines.length + 20 * i, heading.soft)));
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("style");
  copy.removeAttribute("class");
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  for (const [name, value] of Object.entries({ x: PAD, y: PAD + top, width, height })) copy.setAttribute(name, String(value));
  file.append(copy);
  return new XMLSerializer().serializeToString(file);
}

function part(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function label(text: string, x: number, y: number, attributes: Record<string, string | number>): SVGElement {
  const element = part("text", { x, y, ...attributes });
  element.textContent = text;
  return element;
}

/** Lines of at most so many letters, broken between words. */
function wrapped(text: string, most: number): string[] {
  const lines = [""];
  for (const word of text.split(/, /)) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]}, ${word}` : word;
    if (longer.length <= most || !lines[last]) lines[last] = longer;
    else {
      lines[last] += ",";
      lines.push(word);
    }
  }
  return lines;
}

/** The legend in rows that fit, each entry with its place. */
function legendRows(entries: LegendEntry[], width: number): { entry: LegendEntry; x: number }[][] {
  const rows: { entry: LegendEntry; x: number }[][] = [];
  let x = Infinity;
  for (const entry of entries) {
    const room = 32 + 6.9 * entry.text.length;
    if (x + room > width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1].push({ entry, x: PAD + x });
    x += room;
  }
  return rows;
}

function legendOf(row: { entry: LegendEntry; x: number }[], y: number, ink: string): SVGElement[] {
  return row.flatMap(({ entry, x }) => [
    part("rect", { x, y: entry.isLine ? y + 8 : y + 3, width: entry.isLine ? 14 : 11, height: entry.isLine ? 2 : 11, fill: entry.colour }),
    label(entry.text, x + 19, y + 13, { fill: ink, "font-size": 12.5 }),
  ]);
}

function size(svg: SVGSVGElement): [number, number] {
  const box = svg.getBoundingClientRect();
  return [Math.round(box.width), Math.round(box.height)];
}

export function saveSvg(svg: SVGSVGElement, name: string, paper: string, heading: Heading): void {
  saveFile(`${name}.svg`, svgText(svg, paper, heading), "image/svg+xml");
}

export async function savePng(svg: SVGSVGElement, name: string, paper: string, heading: Heading): Promise<void> {
  const address = URL.createObjectURL(new Blob([svgText(svg, paper, heading)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob) saveFile(`${name}.png`, blob, "image/png");
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Copy text; where the browser refuses (no secure context), the caller shows the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
