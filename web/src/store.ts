/** What the page knows, and the rule of one request in flight: the latest value wins. */
import { floats } from "./messages";
import type {
  AnswerMessage, AskRequest, DataView, Door, ErrorMessage, FromPython, Hello, PointMessage, State, SweepView, ViewMessage,
} from "./messages";

export type Side = "over" | "under" | "exact";

/** The point message with its arrays unpacked. */
export interface PointView extends Omit<PointMessage, "ideal" | "ratio" | "contribution" | "quota" | "score"> {
  sides: Side[];
  ideal: number[];
  ratio: number[];
  contribution: number[];
  quota: number[];
}

export interface Picture {
  revision: number;
  state: State;
  data: DataView;
  sweep: SweepView;
  view: PointView;
  populations: number[];
  k: number[];
  logError: Float64Array;
  score: Float64Array;
}

type Waiting = { resolve: (answer: AnswerMessage) => void; reject: (error: Error) => void };

const PATIENCE = 5000;

export class Store {
  hello: Hello | null = null;
  state: Partial<State> = {};
  picture: Picture | null = null;
  error: string | null = null;
  alive = true;
  /** Called when the data that a link or a file brought is not known to Python (any more). */
  onUnknownData: (() => void) | null = null;

  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Map<number, Waiting>();
  // Several views of one widget hear each other's answers: their numbers must differ.
  private last = Math.floor(Math.random() * 2 ** 40);
  private flying = 0;
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly door: Door, start: Partial<State> | null) {
    if (start) this.state = start;
  }

  open(): void {
    this.door.open((message) => this.receive(message), (alive) => this.link(alive));
  }

  close(): void {
    clearTimeout(this.timer);
    this.door.close();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Change what the user has chosen; Python hears of it as soon as it has answered the request before. */
  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.ask();
    this.tell();
  }

  ask(): void {
    if (this.flying) {
      this.dirty = true;
      return;
    }
    this.dirty = false;
    this.flying = ++this.last;
    const have = { data: this.picture?.data.key ?? null, sweep: this.picture?.sweep.key ?? null };
    this.door.send({ type: "state", id: this.flying, state: this.state, have });
    this.watch();
  }

  /** Ask Python for something that is no picture: an explanation, a file. */
  request(ask: AskRequest["ask"], more: Partial<AskRequest> = {}): Promise<AnswerMessage> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.door.send({ type: "ask", id, ask, state: this.picture?.state, ...more });
    });
  }

  /** Whether an answer is on its way. */
  get busy(): boolean {
    return this.flying !== 0;
  }

  fail(message: string | null): void {
    this.error = message;
    this.tell();
  }

  private watch(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.flying) return;
      this.alive = false;
      this.tell();
    }, PATIENCE);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private link(alive: boolean): void {
    this.alive = alive;
    this.flying = 0;
    if (!alive) {
      for (const { reject } of this.waiting.values()) reject(new Error("Python does not answer"));
      this.waiting.clear();
    } else if (this.door.kind === "page") this.ask();
    this.tell();
  }

  private receive(message: FromPython): void {
    if (message.type === "hello") this.hello = message;
    else if (message.type === "view") this.show(message);
    else if (message.type === "error") this.refuse(message);
    else this.settle(message);
    this.tell();
  }

  private show(message: ViewMessage): void {
    const data = message.data ?? this.picture?.data;
    const sweep = message.sweep ?? this.picture?.sweep;
    if (!data || !sweep) return;
    const old = this.picture;
    const fresh = !old || sweep.key !== old.sweep.key;
    const logError = fresh ? floats(sweep.log_error) : old.logError;
    const k = fresh ? Array.from({ length: sweep.count }, (_, i) => sweep.k_min + i) : old.k;
    const populations = old && old.data === data ? old.populations : list(data.populations);
    const revision = (old?.revision ?? 0) + 1;
    const [view, score] = [unpack(message.view), floats(message.view.score)];
    this.picture = { revision, state: message.state, data, sweep, view, populations, k, logError, score };
    this.error = null;
    this.land(message.id);
    if (!this.flying) this.state = message.state;
  }

  private refuse(message: ErrorMessage): void {
    const waiting = this.waiting.get(message.id);
    if (waiting) {
      this.waiting.delete(message.id);
      waiting.reject(new Error(message.message));
      return;
    }
    this.land(message.id);
    if (message.reason === "unknown data" && this.onUnknownData) this.onUnknownData();
    else this.error = message.message;
  }

  private settle(message: AnswerMessage): void {
    this.waiting.get(message.id)?.resolve(message);
    this.waiting.delete(message.id);
  }

  /** A request has its answer; what has changed meanwhile is asked for at once. */
  private land(id: number): void {
    this.alive = true;
    if (id !== this.flying) return;
    this.flying = 0;
    clearTimeout(this.timer);
    if (this.dirty) this.ask();
  }
}

const SIDES: Side[] = ["under", "exact", "over"];

function list(packed: string): number[] {
  return Array.from(floats(packed));
}

function unpack(view: PointMessage): PointView {
  return {
    ...view, sides: view.standing.map((sign) => SIDES[sign + 1]), ideal: list(view.ideal), ratio: list(view.ratio),
    contribution: list(view.contribution), quota: list(view.quota),
  };
}
