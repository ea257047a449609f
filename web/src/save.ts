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

/** A chart as a file of its own: its background and its font go with it. */
export function svgText(svg: SVGSVGElement, paper: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [width, height] = size(svg);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.removeAttribute("style");
  const look = getComputedStyle(svg);
  copy.setAttribute("color", look.color);
  copy.setAttribute("font-family", "system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif");
  copy.setAttribute("font-size", look.fontSize);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const box = (copy.getAttribute("viewBox") ?? "0 0 0 0").split(/[\s,]+/);
  ["x", "y", "width", "height"].forEach((name, i) => ground.setAttribute(name, box[i]));
  ground.setAttribute("fill", paper);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function size(svg: SVGSVGElement): [number, number] {
  const box = svg.getBoundingClientRect();
  return [Math.round(box.width), Math.round(box.height)];
}

export function saveSvg(svg: SVGSVGElement, name: string, paper: string): void {
  saveFile(`${name}.svg`, svgText(svg, paper), "image/svg+xml");
}

export async function savePng(svg: SVGSVGElement, name: string, paper: string): Promise<void> {
  const [width, height] = size(svg);
  const address = URL.createObjectURL(new Blob([svgText(svg, paper)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
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
