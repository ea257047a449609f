/** The one module of the explorer: an anywidget module, and what the page mounts. */
import { render as draw } from "preact";
import "./style.css";
import { App } from "./app";
import { readLink } from "./link";
import type { Door } from "./messages";
import { Store } from "./store";
import { WidgetDoor } from "./widget";
import type { Model } from "./widget";

export { SocketDoor } from "./socket";

/** Show the explorer in `place`, as the fragment of an address says; the answer takes it away again. */
export function mount(place: HTMLElement, door: Door, fragment: string | null): () => void {
  const store = new Store(door);
  store.onHello = (hello) => {
    if (fragment === null) return;
    const link = readLink(fragment, hello);
    store.begin(link.state, link.inline, link.problems);
  };
  draw(<App store={store} fragment={fragment ?? ""} />, place);
  store.open();
  return () => {
    store.close();
    draw(null, place);
  };
}

/** Show a notebook's widget with its own style; while it runs, its still is not needed. */
export function show(model: Model, place: HTMLElement, style: string): () => void {
  const look = document.createElement("style");
  const still = `.evenhand-still-${String(model.get("_still"))}`;
  look.textContent = `${style} ${still} { display: none } .jp-OutputArea-child:has(${still}) { display: none }`;
  const room = document.createElement("div");
  place.replaceChildren(look, room);
  const leave = mount(room, new WidgetDoor(model), null);
  return () => {
    leave();
    place.replaceChildren();
  };
}

export default { render: ({ model, el }: { model: Model; el: HTMLElement }) => show(model, el, "") };
