/** The whole state inside the part of an address that never travels to a server. */
import { isChoice } from "./messages";
import type { Control, DataView, Hello, Inline, State } from "./messages";

const NUMBERS = ["threshold", "threshold_of", "change", "minimum", "maximum", "k_min", "k_max", "k"];
const LISTS = ["exempt", "methods"];
const TEXTS = ["method", "judged_by"];
const OTHERS = ["data", "groups", "file", "tab", "beside", "theme"];

export interface LinkState {
  state: Partial<State>;
  inline: Inline | null;
  /** The file that the groups came from, where they are too many to travel. */
  file: string | null;
  /** What could not be obeyed, one sentence each. */
  problems: string[];
}

/** How the page looks at a state. */
export interface Look {
  tab: string;
  beside: string;
  theme: string;
}

export function writeLink(state: State, data: DataView, hello: Hello, look: Look | null): string {
  const words = new URLSearchParams();
  if (data.name) words.set("data", data.name);
  else if (data.inline) words.set("groups", toBase64Url(JSON.stringify(data.inline)));
  else {
    words.set("data", state.data?.key ?? data.key);
    words.set("file", data.title);
  }
  for (const [name, usual] of [["method", hello.methods[0].name], ["judged_by", hello.methods[0].name]]) {
    if (state[name] !== usual) words.set(name, String(state[name]));
  }
  for (const { name } of valued(hello)) {
    const value = state[name];
    if (value !== null && value !== undefined && !(name === "base" && value === 0)) words.set(name, String(value));
  }
  for (const name of LISTS) for (const one of (state[name] as string[] | null) ?? []) words.append(name, one);
  if (look) {
    words.set("tab", look.tab);
    if (look.beside !== "audit") words.set("beside", look.beside);
    if (look.theme !== "auto") words.set("theme", look.theme);
  }
  return "#" + words.toString();
}

/** How to look at what a link says; empty where it does not say. */
export function readLook(fragment: string): Look {
  const words = wordsOf(fragment);
  return { tab: words.get("tab") ?? "", beside: words.get("beside") ?? "", theme: words.get("theme") ?? "" };
}

/** Everything that has one value: numbers, and parameters that are words. */
function valued({ alpha, methods }: Hello): { name: string; isWord: boolean; extended: boolean }[] {
  const controls: Control[] = [alpha, ...methods.flatMap(({ parameters }) => parameters)];
  const parameters = controls.map((one) => ({ name: one.name, isWord: isChoice(one), extended: !isChoice(one) && one.extended }));
  const rest = NUMBERS.map((name) => ({ name, isWord: false, extended: false }));
  return [...new Map([...parameters, ...rest].map((one) => [one.name, one])).values()];
}

function wordsOf(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#/, ""));
}

/** What a link says. What it says badly is told; whether a number is possible is for Python to say. */
export function readLink(fragment: string, hello: Hello): LinkState {
  const words = wordsOf(fragment);
  const problems: string[] = [];
  const state: Partial<State> = {};
  const one = valued(hello);
  const known = [...one.map(({ name }) => name), ...LISTS, ...TEXTS, ...OTHERS];
  for (const name of new Set(words.keys())) {
    if (!known.includes(name)) problems.push(`The address says “${shown(name, words)}”, which the explorer does not know: it is left out.`);
    else if (words.getAll(name).length > 1 && !LISTS.includes(name)) problems.push(`The address says ${name} more than once: the first is taken.`);
  }
  for (const { name, isWord, extended } of one) {
    const text = words.get(name);
    if (text === null) continue;
    if (isWord || (extended && /^-?inf$/.test(text))) state[name] = text;
    else if (text.trim() !== "" && Number.isFinite(Number(text))) state[name] = Number(text);
    else problems.push(`The address says “${shown(name, words)}”, which is no number: ${name} is left as it is without.`);
  }
  for (const name of LISTS) if (words.has(name)) state[name] = words.getAll(name).filter(Boolean);
  for (const name of TEXTS) if (words.get(name)) state[name] = words.get(name);
  const data = words.get("data");
  if (data) state.data = data.startsWith("given-") ? { key: data } : { name: data };
  const inline = readInline(words.get("groups"));
  if (words.has("groups") && !inline) problems.push("The groups in the address are damaged: it may have been cut. They are left out.");
  return { state, inline, file: words.get("file"), problems };
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
