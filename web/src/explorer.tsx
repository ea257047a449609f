/** The one module of the explorer: an anywidget module, and what the page mounts. */
import { render as draw } from "preact";
import "./style.css";
import { App } from "./app";
import type { LinkState } from "./link";
import type { Door } from "./messages";
import { Store } from "./store";
import { WidgetDoor } from "./widget";
import type { Model } from "./widget";

export { readLink } from "./link";
export { SocketDoor } from "./socket";

/** Show the explorer in `place`; the answer takes it away again. */
export function mount(place: HTMLElement, door: Door, link: LinkState | null): () => void {
  // Groups inside a link have no name: Python asks for them when it meets this key.
  const store = new Store(door, link && link.inline ? { ...link.state, data: { key: "link" } } : (link?.state ?? null));
  draw(<App store={store} startTab={link?.tab ?? null} startTheme={link?.theme ?? null}
    startInline={link?.inline ?? null} />, place);
  store.open();
  return () => {
    store.close();
    draw(null, place);
  };
}

function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  return mount(el, new WidgetDoor(model), null);
}

export default { render };
