/** The messages between the page and Python: the same for the websocket and for the notebook widget. */

export type ParameterName = "alpha" | "beta" | "sigma" | "kappa" | "base" | "gamma";

export interface Parameter {
  name: ParameterName;
  symbol: string;
  label: string;
  concept: string;
  sentence: string;
  low: number;
  high: number;
  step: number;
  default: number;
}

export interface DataRef {
  name?: string;
  key?: string;
}

/** Everything that the user has chosen; null means "let Python choose". */
export interface State {
  data: DataRef | null;
  method: string;
  alpha: number;
  beta: number;
  sigma: number;
  kappa: number;
  base: number;
  gamma: number;
  minimum: number | null;
  maximum: number | null;
  k_min: number | null;
  k_max: number | null;
  k: number | null;
}

export type StateName = keyof State;

export interface Named {
  name: string;
  title: string;
}

/** How a file may be read: columns, rows, signs. */
export interface ReadingOption {
  name: string;
  kind: "title" | "titles" | "names" | "switch" | "drop" | "row" | "sign" | "word";
  label: string;
}

export interface Hello {
  type: "hello";
  version: string;
  sets: Named[];
  methods: Named[];
  parameters: Parameter[];
  reading: ReadingOption[];
  limits: { bytes: number; inline: number };
}

/** A small data set as it travels inside a link. */
export interface Inline {
  title: string;
  names: string[];
  populations: string[];
  minimum?: number[];
  maximum?: (number | null)[];
  current?: number[];
}

export interface DataView {
  key: string;
  name: string | null;
  title: string;
  source: string;
  /** How the groups came in: columns taken, rows left out, a row that looks like a total. */
  notes?: string[];
  names: string[];
  populations: string;
  current: number[] | null;
  tiles: [number, number, string][] | null;
  k_low: number;
  k_high: number;
  k_default: number;
  inline: Inline | null;
}

export interface SweepView {
  key: string;
  k_min: number;
  count: number;
  log_error: string;
  open: number[];
}

/** JSON has no infinity: it travels as a word. */
export type Float = number | "inf" | "-inf" | null;

export interface Sentence {
  kind: string;
  text: string;
}

/** One allocation and its place among all totals; float arrays are base64. */
export interface PointMessage {
  best_k: number;
  k: number;
  score: string;
  error: Float;
  log_error: Float;
  score_at: Float;
  gap: Float;
  proof: string | null;
  unique: boolean | null;
  sentences: Sentence[];
  alpha_ranges: [number, number, Float][];
  units: number[];
  standing: number[];
  ideal: string;
  ratio: string;
  contribution: string;
  quota: string;
  python: string;
  command: string;
}

export interface ViewMessage {
  type: "view";
  id: number;
  state: State;
  data?: DataView;
  sweep?: SweepView;
  view: PointMessage;
}

export interface ErrorMessage {
  type: "error";
  id: number;
  message: string;
  reason?: string;
}

export interface AnswerMessage {
  type: "answer";
  id: number;
  text?: string;
  file?: string;
  data?: DataRef;
}

export type FromPython = Hello | ViewMessage | ErrorMessage | AnswerMessage;

export interface StateRequest {
  type: "state";
  id: number;
  state: Partial<State>;
  have: { data: string | null; sweep: string | null };
}

export interface AskRequest {
  type: "ask";
  id: number;
  ask: "explain" | "allocation.csv" | "allocation.json" | "sweep.csv" | "sweep.json" | "upload" | "inline";
  state?: State;
  group?: string;
  file?: string;
  content?: string;
  options?: Record<string, string | boolean>;
  inline?: Inline;
}

export type ToPython = StateRequest | AskRequest;

/** How messages travel. A door forgets nothing and invents nothing: one request, one answer. */
export interface Door {
  kind: "page" | "widget";
  /** Whether Python is there while it computes; a notebook's kernel cannot say. */
  isThere?(): Promise<boolean>;
  open(onMessage: (message: FromPython) => void, onLink: (alive: boolean) => void): void;
  send(message: ToPython): void;
  close(): void;
}

export function float(value: Float): number {
  if (value === "inf") return Infinity;
  if (value === "-inf") return -Infinity;
  return value ?? NaN;
}

/** Little-endian float64 numbers out of base64. */
export function floats(base64: string): Float64Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Float64Array(bytes.buffer);
}
