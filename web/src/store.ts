/** What the page knows, and the rule of one request in flight: the latest value wins. */
import { floats } from "./messages";
import type {
  AnswerMessage, AskRequest, DataView, Door, ErrorMessage, FromPython, Hello, Inline, Method, PointMessage, State, StateName,
  SweepView, ViewMessage,
} from "./messages";
import { describe } from "./describe";
import { blamed, changes, related } from "./refusals";
import type { Refusal } from "./refusals";

export type Side = "over" | "under" | "exact";

/** The point message with its arrays unpacked. */
export interface PointView extends Omit<PointMessage, "ideal" | "ratio" | "contribution" | "quota" | "score"> {
  sides: Side[];
  ideal: number[];
  ratio: number[];
  contribution: number[] | null;
  quota: number[];
}

export interface Picture {
  revision: number;
  /** What is shown, in words: charts and files that are taken along say it. */
  told: string;
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

/** Milliseconds after which a computation is told, is looked after, and may be overtaken by a newer one. */
const SLOW = 500;
const LOOK = 1000;
const OVERTAKE = 1500;
/** A notebook's kernel cannot be asked whether it is there: so long it may just be computing. */
const PATIENCE = 4000;

export class Store {
  hello: Hello | null = null;
  state: Partial<State> = {};
  picture: Picture | null = null;
  /** What went wrong, and what could not be obeyed, until it is put away. */
  notices: string[] = [];
  /** What Python has refused of the controls; the picture and all other controls go on without. */
  readonly refused = new Map<StateName, Refusal>();
  /** The field that is being typed into: nobody complains about half a number. */
  typing: StateName | null = null;
  /** Numbers that are typed and not yet sent. */
  drafts = 0;
  alive = true;
  /** Since when an answer has been waited for noticeably. */
  slowSince: number | null = null;
  /** Groups of a link, which Python asks for when it does not know them. */
  inline: Inline | null = null;
  /** Called when the data that a link or a file brought is not known to Python (any more). */
  onUnknownData: (() => void) | null = null;

  /** Called with the first hello: only then it is known which words an address may hold. */
  onHello: ((hello: Hello) => void) | null = null;

  /** What the parameters of each method were when it was left. */
  private readonly left = new Map<string, Partial<State>>();
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Map<number, Waiting>();
  // Several views of one widget hear each other's answers: their numbers must differ.
  private last = Math.floor(Math.random() * 2 ** 40);
  private flying = 0;
  private asked: Partial<State> = {};
  private askedAt = 0;
  private recent: StateName[] = [];
  private dirty = false;
  /** Whether the state is what an address says: then what is refused has its default, and not what was shown before. */
  private isWhole = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly door: Door) {}

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
    const names = Object.keys(change) as StateName[];
    const again = related(names, this.refused);
    this.isWhole = false;
    this.state = { ...this.state, ...again, ...change };
    for (const name of [...Object.keys(again), ...names] as StateName[]) this.refused.delete(name);
    if ("data" in change) this.refused.clear();
    this.recent = [...this.recent.filter((name) => !names.includes(name)), ...names];
    this.ask();
    this.tell();
  }

  /** Another method: it finds its parameters as it was left, and at its defaults where it was not shown before. */
  choose(method: string): void {
    const own = this.state.method ?? this.hello!.methods[0].name;
    this.left.set(own, this.parameters(this.state));
    const blank = Object.fromEntries(this.parameterNames.map((name) => [name, null]));
    this.set({ ...blank, ...this.left.get(method), ...this.along(), method });
  }

  /** Ends of the range that are where the data put them, and so go along with what may move them. */
  along(): Partial<State> {
    const { k_min, k_max } = this.state;
    const span = this.picture?.view.span;
    return { ...(k_min === span?.start ? { k_min: null } : {}), ...(k_max === span?.default ? { k_max: null } : {}) };
  }

  /** The method that is asked for. */
  get method(): Method {
    const methods = this.hello!.methods;
    return methods.find(({ name }) => name === this.state.method) ?? methods[0];
  }

  /** Every parameter of any method. */
  get parameterNames(): StateName[] {
    return [...new Set(this.hello!.methods.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  }

  private parameters(state: Partial<State>): Partial<State> {
    return Object.fromEntries(this.parameterNames.map((name) => [name, state[name] ?? null]));
  }

  /** Take a whole state, as an address says it: what it leaves out has its default. */
  begin(state: Partial<State>, inline: Inline | null, notices: string[]): void {
    this.inline = inline;
    this.notices = notices;
    this.refused.clear();
    // Groups inside an address have no name: Python asks for them when it meets this key.
    this.state = { ...state, data: inline ? { key: "link" } : (state.data ?? null) };
    this.recent = Object.keys(this.state) as StateName[];
    this.isWhole = true;
    this.typing = null;
  }

  /** The address has changed: show what it says. */
  follow(state: Partial<State>, inline: Inline | null, notices: string[]): void {
    this.begin(state, inline, notices);
    this.ask();
    this.tell();
  }

  ask(): void {
    if (this.flying && !this.mayOvertake) {
      this.dirty = true;
      return;
    }
    this.dirty = false;
    this.flying = ++this.last;
    this.asked = this.state;
    this.askedAt = performance.now();
    const have = { data: this.picture?.data.key ?? null, sweep: this.picture?.sweep.key ?? null };
    this.door.send({ type: "state", id: this.flying, state: this.state, have });
    this.watch();
  }

  /** A server drops what it computes for a newer question; a notebook's kernel answers one after the other. */
  private get mayOvertake(): boolean {
    return this.door.isThere !== undefined && performance.now() - this.askedAt >= OVERTAKE;
  }

  /** Ask Python for something that is no picture: an explanation, a file. */
  request(ask: AskRequest["ask"], more: Partial<AskRequest> = {}): Promise<AnswerMessage> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.door.send({ type: "ask", id, ask, state: this.picture?.state, ...more });
    });
  }

  /** Whether an answer is on its way, or a question about to be asked. */
  get busy(): boolean {
    return this.flying !== 0 || this.drafts > 0;
  }

  /** Say what went wrong; it stays until it is put away or something is chosen anew. */
  fail(message: string): void {
    if (!this.notices.includes(message)) this.notices = [...this.notices, message];
    this.tell();
  }

  /** Go on with the groups that are shown, or with those that Python was started with. */
  withoutData(message: string): void {
    this.refused.set("data", { message });
    this.state = this.picture ? this.picture.state : { ...this.state, data: null };
    if (!this.picture) this.ask();
    this.tell();
  }

  putAway(): void {
    this.notices = [];
    this.tell();
  }

  /** A field's text is no number, or it is one again. */
  misread(name: StateName, problem: string | null): void {
    if (problem === null) this.refused.delete(name);
    else this.refused.set(name, { message: problem });
    this.tell();
  }

  type(name: StateName | null): void {
    if (this.typing === name) return;
    this.typing = name;
    this.tell();
  }

  draft(step: 1 | -1): void {
    this.drafts += step;
    this.tell();
  }

  /** Tell that it takes a while, look whether Python is there, and overtake what nobody waits for any more. */
  private watch(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.slowSince = this.askedAt;
      this.tell();
      void this.look();
    }, SLOW);
  }

  private async look(): Promise<void> {
    const id = this.flying;
    if (!id) return;
    const there = this.door.isThere ? await this.door.isThere() : performance.now() - this.askedAt < PATIENCE;
    if (id !== this.flying) return;
    this.alive = there;
    if (this.dirty && there && this.mayOvertake) this.ask();
    else this.timer = setTimeout(() => void this.look(), LOOK);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private link(alive: boolean): void {
    this.alive = alive;
    this.rest();
    if (!alive) {
      for (const { reject } of this.waiting.values()) reject(new Error("Python does not answer"));
      this.waiting.clear();
    } else if (this.door.kind === "page" && this.hello) this.ask();
    this.tell();
  }

  private greet(hello: Hello): void {
    const isFirst = this.hello === null;
    this.hello = hello;
    if (!isFirst) return;
    this.onHello?.(hello);
    if (this.door.kind === "page") this.ask();
  }

  /** Nothing is waited for. */
  private rest(): void {
    this.flying = 0;
    this.slowSince = null;
    clearTimeout(this.timer);
  }

  private receive(message: FromPython): void {
    if (message.type === "hello") this.greet(message);
    else if (message.type === "view") this.show(message);
    else if (message.type === "error") this.hearError(message);
    else this.settle(message);
    this.tell();
  }

  private show(message: ViewMessage): void {
    const data = message.data ?? this.picture?.data;
    const sweep = message.sweep ?? this.picture?.sweep;
    // An answer that was overtaken may lack what the page had when it was asked for.
    if (!data || !sweep || (this.door.kind === "page" && message.id !== this.flying)) return;
    const old = this.picture;
    const fresh = !old || sweep.key !== old.sweep.key;
    const logError = fresh ? floats(sweep.log_error) : old.logError;
    const k = fresh ? Array.from({ length: sweep.count }, (_, i) => sweep.k_min + i) : old.k;
    const populations = old && old.data === data ? old.populations : list(data.populations);
    const revision = (old?.revision ?? 0) + 1;
    const [view, score] = [unpack(message.view), floats(message.view.score ?? "")];
    const told = describe(message.state, data, message.view.k, sweep, this.hello!);
    this.picture = { revision, told, state: message.state, data, sweep, view, populations, k, logError, score };
    this.land(message.id);
    if (!this.flying) this.state = message.state;
  }

  private hearError(message: ErrorMessage): void {
    const waiting = this.waiting.get(message.id);
    if (waiting) {
      this.waiting.delete(message.id);
      waiting.reject(new Error(message.message));
      return;
    }
    if (message.id !== this.flying) return;
    if (message.reason === "unknown data" && this.onUnknownData) {
      this.land(message.id);
      this.onUnknownData();
    } else this.refuse(message.message);
  }

  /** Python refuses a state: the change that is to blame is taken back, and the others are asked for without it. */
  private refuse(message: string): void {
    const { asked, picture } = this;
    const same = picture && (asked.data == null || JSON.stringify(asked.data) === JSON.stringify(picture.state.data));
    const accepted: Partial<State> = same && !this.isWhole ? picture.state : {};
    const changed = changes(asked, accepted);
    const name = blamed(message, changed, asked, this.recent);
    if (name === null) this.fail(message);
    else {
      this.refused.set(name, { message, value: asked[name] });
      if (this.dirty || changed.some((other) => other !== name) || this.isWhole || !picture) {
        // What the user has chosen meanwhile stays chosen.
        const before = accepted[name] === asked[name] ? null : (accepted[name] ?? null);
        // A method that is taken back has its parameters again.
        const also = name === "method" && same ? this.parameters(accepted) : {};
        if (this.state[name] === asked[name]) this.state = { ...this.state, ...also, [name]: before };
        this.dirty = true;
      } else this.state = picture.state;
    }
    this.land(this.flying);
  }

  private settle(message: AnswerMessage): void {
    this.waiting.get(message.id)?.resolve(message);
    this.waiting.delete(message.id);
  }

  /** A request has its answer; what has changed meanwhile is asked for at once. */
  private land(id: number): void {
    this.alive = true;
    if (id !== this.flying) return;
    this.rest();
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
    contribution: view.contribution === null ? null : list(view.contribution), quota: list(view.quota),
  };
}
