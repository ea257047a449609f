/** The whole state inside the part of an address that never travels to a server. */
import type { Inline, State } from "./messages";

const NUMBERS = ["alpha", "beta", "sigma", "kappa", "gamma", "k_min", "k_max", "k"] as const;

export interface LinkState {
  state: Partial<State>;
  inline: Inline | null;
  tab: string | null;
  theme: string | null;
}

export interface LinkExtras {
  inline: Inline | null;
  name: string | null;
  tab: string;
  theme: string;
}

export function writeLink(state: State, extras: LinkExtras): string {
  const words = new URLSearchParams();
  if (extras.name) words.set("data", extras.name);
  else if (extras.inline) words.set("groups", toBase64Url(JSON.stringify(extras.inline)));
  if (state.objective !== "fairness") words.set("objective", state.objective);
  for (const name of NUMBERS) {
    const value = state[name];
    if (value !== null) words.set(name, String(value));
  }
  words.set("tab", extras.tab);
  if (extras.theme !== "auto") words.set("theme", extras.theme);
  return "#" + words.toString();
}

/** What a link says. What it does not say, or says badly, is left to Python's defaults and checks. */
export function readLink(fragment: string): LinkState {
  const words = new URLSearchParams(fragment.replace(/^#/, ""));
  const state: Partial<State> = {};
  for (const name of NUMBERS) {
    const text = words.get(name);
    if (text && Number.isFinite(Number(text))) state[name] = Number(text);
  }
  const data = words.get("data");
  if (data) state.data = { name: data };
  const objective = words.get("objective");
  if (objective) state.objective = objective;
  return { state, inline: readInline(words.get("groups")), tab: words.get("tab"), theme: words.get("theme") };
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
