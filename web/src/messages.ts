/** The messages between the page and Python: the same for the websocket and for the notebook widget. */

interface Described {
  name: string;
  label: string;
  concept: string;
  sentence: string;
}

/** A parameter that is a number. */
export interface Parameter extends Described {
  symbol: string;
  low: number;
  high: number;
  step: number;
  default: number;
  /** Whether -inf and inf are numbers here. */
  extended: boolean;
}

/** A parameter that is one of a few words. */
export interface Choice extends Described {
  words: string[];
  default: string;
}

export type Control = Parameter | Choice;

export function isChoice(control: Control): control is Choice {
  return "words" in control;
}

/** A method of the library, as its registry describes it. */
export interface Method extends Named {
  formula: string;
  minimises: string;
  used_by: string;
  /** Whether it states an error, by which others can be measured. */
  measures: boolean;
  parameters: Control[];
  /** What it must know of every group beside the population. */
  needs: { name: string; meaning: string }[];
}

export interface DataRef {
  name?: string;
  key?: string;
}

export type Value = number | string | string[] | null;

/** Everything that the user has chosen, every parameter of any method among it; null means "let Python choose". */
export interface State {
  data: DataRef | null;
  method: string;
  alpha: number;
  threshold: number | null;
  exempt: string[];
  threshold_of: number | null;
  change: number | null;
  minimum: number | null;
  maximum: number | null;
  k_min: number | null;
  k_max: number | null;
  k: number | null;
  /** Which methods are set beside the chosen one; null is the usual ones. */
  methods: string[] | null;
  judged_by: string;
  [parameter: string]: Value | DataRef;
}

export type StateName = string;

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
  methods: Method[];
  alpha: Parameter;
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
  [spread: string]: unknown;
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
  /** What is known of every group that methods for samples need. */
  known: string[];
  tiles: [number, number, string][] | null;
  inline: Inline | null;
}

export interface SweepView {
  key: string;
  k_min: number;
  count: number;
  log_error: string;
  open: number[];
  /** Why no total is better than another by this method; null where they are compared. */
  not_compared: string | null;
}

/** The ends of the sliders of k, and of the first sweep. */
export interface Span {
  low: number;
  high: number;
  start: number;
  default: number;
}

/** JSON has no infinity: it travels as a word. */
export type Float = number | "inf" | "-inf" | null;

export interface Sentence {
  kind: string;
  text: string;
}

/** One allocation and its place among all totals; float arrays are base64. */
export interface PointMessage {
  best_k: number | null;
  /** What is shown where no k is named. */
  usual_k: number;
  k: number;
  span: Span;
  /** The error by another method, where this one compares no totals. */
  judged: { name: string; error: Float } | null;
  score: string | null;
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
  contribution: string | null;
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
  order?: OrderMessage;
  comparison?: ComparisonMessage;
}

/** The last units of the order of award and the next ones, from the unit `first` on. */
export interface OrderMessage {
  k: number;
  first: number;
  place: number[];
  nth: number[];
  priority: string;
  by_minimum: boolean[];
  tied: boolean[];
  formula: string;
  note: string;
}

/** Methods side by side; the first is the chosen one. */
export interface ComparisonMessage {
  k: number;
  methods: string[];
  names: string[];
  units: number[][];
  judge: string;
  error: Float[];
  indices: { name: string; meaning: string; values: Float[] }[];
  verdicts: string[];
  left_out: { name: string; why: string }[];
}

export type Ask = "explain" | "order" | "summary" | "compare" | "upload" | "inline" | "allocation.csv" | "allocation.json" | "order.csv"
  | "sweep.csv" | "sweep.json" | "comparison.csv" | "comparison.json";

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
  ask: Ask;
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

/** A number as JSON can hold it. */
export function plain(value: number): number | string {
  return Number.isFinite(value) ? value : value > 0 ? "inf" : "-inf";
}

/** Little-endian float64 numbers out of base64. */
export function floats(base64: string): Float64Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Float64Array(bytes.buffer);
}
