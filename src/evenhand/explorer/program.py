"""The page's program for notebooks: one model holds it, however many widgets a notebook shows."""

from __future__ import annotations

from typing import ClassVar

import anywidget
import traitlets

from evenhand.explorer.assets import text

LOADER = """
const programs = new Map();
async function held(model) {
  const id = model.get("_program").slice("IPY_MODEL_".length);
  const program = await model.widget_manager.get_model(id);
  return { code: program.get("code"), style: program.get("style") };
}
function asked(model) {
  return new Promise((done) => {
    const hear = (message) => {
      if (message?.type !== "program") return;
      model.off("msg:custom", hear);
      done(message);
    };
    model.on("msg:custom", hear);
    model.send({ type: "program" });
  });
}
async function load(model) {
  const { code, style } = await held(model).catch(() => asked(model));
  if (!programs.has(code)) {
    const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    programs.set(code, import(address).finally(() => URL.revokeObjectURL(address)));
  }
  return { module: await programs.get(code), style };
}
export default {
  async render({ model, el }) {
    const { module, style } = await load(model);
    return module.show(model, el, style);
  },
};
"""
"""What each widget carries itself: it finds the program in its model, or asks Python where a host cannot."""


class Program(anywidget.AnyWidget):
    """The built page, as the widgets' own model."""

    _esm: ClassVar[str] = "export default {};"

    code = traitlets.Unicode().tag(sync=True)
    style = traitlets.Unicode().tag(sync=True)


class Reference(traitlets.Instance[Program]):
    """A trait that hands a widget's model to the page by its name, as every host of widgets knows it."""

    def __init__(self) -> None:
        super().__init__(Program)
        self.tag(sync=True, to_json=lambda program, _: f"IPY_MODEL_{program.model_id}")


_held: list[Program] = []


def program() -> Program:
    """The one model that holds the program; a new one where a notebook has closed all of its widgets."""
    if not _held or _held[0].comm is None:
        _held[:] = [Program(code=text("explorer.js"), style=text("explorer.css"))]
    return _held[0]
