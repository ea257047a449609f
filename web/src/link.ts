/** The whole state inside the part of an address that never travels to a server. */
import type { DataView, Inline, State } from "./messages";

const NUMBERS = ["alpha", "beta", "sigma", "kappa", "base", "gamma", "minimum", "maximum", "k_min", "k_max", "k"] as const;
const KNOWN = [...NUMBERS, "data", "groups", "file", "method", "tab", "theme"];

export interface LinkState {
  state: Partial<State>;
  inline: Inline | null;
  /** The file that the groups came from, where they are too many to travel. */
  file: string | null;
  tab: string | null;
  theme: string | null;
  /** What could not be obeyed, one sentence each. */
  problems: string[];
}

export interface LinkExtras {
  data: DataView;
  tab: string;
  theme: string;
}

export function writeLink(state: State, { data, tab, theme }: LinkExtras): string {
  const words = new URLSearchParams();
  if (data.name) words.set("data", data.name);
  else if (data.inline) words.set("groups", toBase64Url(JSON.stringify(data.inline)));
  else {
    words.set("data", state.data?.key ?? data.key);
    words.set("file", data.title);
  }
  if (state.method !== "fairness") words.set("method", state.method);
  for (const name of NUMBERS) {
    const value = state[name];
    if (value !== null && !(name === "base" && value === 0)) words.set(name, String(value));
  }
  words.set("tab", tab);
  if (theme !== "auto") words.set("theme", theme);
  return "#" + words.toString();
}

/** What a link says. What it says badly is told; whether a number is possible is for Python to say. */
export function readLink(fragment: string): LinkState {
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const problems: string[] = [];
  const state: Partial<State> = {};
  for (const name of new Set(words.keys())) {
    if (!KNOWN.includes(name)) problems.push(`The address says “${shown(name, words)}”, which the explorer does not know: it is left out.`);
    else if (words.getAll(name).length > 1) problems.push(`The address says ${name} more than once: the first is taken.`);
  }
  for (const name of NUMBERS) {
    const text = words.get(name);
    if (text === null) continue;
    if (text.trim() !== "" && Number.isFinite(Number(text))) state[name] = Number(text);
    else problems.push(`The address says “${shown(name, words)}”, which is no number: ${name} is left as it is without.`);
  }
  const data = words.get("data");
  if (data) state.data = data.startsWith("given-") ? { key: data } : { name: data };
  const method = words.get("method");
  if (method) state.method = method;
  const inline = readInline(words.get("groups"));
  if (words.has("groups") && !inline) problems.push("The groups in the address are damaged: it may have been cut. They are left out.");
  return { state, inline, file: words.get("file"), tab: words.get("tab"), theme: words.get("theme"), problems };
}

function shown(name: string, words: URLSearchParams): string {
  return `${name}=${words.get(name)}`.slice(0, 60);
}

function readInline(text: string | null): Inline | null {
  if (!text) return null;
  try {
    const inline = JSON.parse(fromBase64Url(text)) as Inline;
    return Array.isArray(inline.names) && Array.isArray(inline.populations) ? inline : null;
  } catch {
    return null;
  }
}

function toBase64Url(text: string): string {
  return bytesToBase64(new TextEncoder().encode(text)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): string {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return new TextDecoder().decode(Uint8Array.from(plain, (c) => c.charCodeAt(0)));
}

export function bytesToBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
