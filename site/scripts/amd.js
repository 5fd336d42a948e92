// anywidget comes as an AMD module, which asks its page for a `define`. What it defines is here.

import * as base from "@jupyter-widgets/base";

export const anywidget = {};

globalThis.define = (names, factory) => {
  if (names.join() !== "@jupyter-widgets/base") throw new Error(`No module for ${names}`);
  Object.assign(anywidget, factory(base));
  delete globalThis.define;
};
