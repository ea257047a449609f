import type { DataView, Door, FromPython, Hello, State, SweepView, ToPython, ViewMessage } from "./messages";

/** The part of anywidget's model that is used here: every host of widgets has it. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, callback: (...args: unknown[]) => void): void;
  off(event: string, callback: (...args: unknown[]) => void): void;
  send(content: unknown): void;
}

/**
 * The notebook's door. Python keeps the last picture in synced traits, so that a saved notebook shows it without a
 * kernel; requests and their answers are custom messages of the same shape as the page's.
 */
export class WidgetDoor implements Door {
  readonly kind = "widget";
  private onMessage: (message: FromPython) => void = () => {};

  constructor(private readonly model: Model) {}

  open(onMessage: (message: FromPython) => void, onLink: (alive: boolean) => void): void {
    this.onMessage = onMessage;
    onMessage(this.model.get("_hello") as Hello);
    this.model.on("change:_view", this.pass);
    this.model.on("msg:custom", this.custom);
    onLink(true);
    this.pass();
  }

  send(message: ToPython): void {
    this.model.send(message);
  }

  close(): void {
    this.model.off("change:_view", this.pass);
    this.model.off("msg:custom", this.custom);
  }

  private readonly pass = (): void => {
    const view = this.model.get("_view") as ViewMessage | null;
    if (!view || view.type !== "view") return;
    const data = this.model.get("_data") as DataView;
    const sweep = this.model.get("_sweep") as SweepView;
    this.onMessage({ ...view, data, sweep });
    if (view.id !== 0) this.save(view.state);
  };

  /**
   * What was chosen on the page is the widget's value: where Python has set it already this changes nothing, and hosts
   * that run dependent cells learn of it.
   */
  private save(state: State): void {
    for (const [name, value] of Object.entries(state)) if (name !== "data") this.model.set(name, value);
    this.model.save_changes();
  }

  private readonly custom = (...args: unknown[]): void => this.onMessage(args[0] as FromPython);
}
