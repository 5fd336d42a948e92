// Widget models and views without a kernel: those of this course, which are all anywidgets.

import "./amd.js";
import "anywidget";
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import { Widget } from "@lumino/widgets";
import { anywidget } from "./amd.js";

const MODULES = { "@jupyter-widgets/base": base, anywidget };

class PageManager extends ManagerBase {
  async loadClass(name, moduleName) {
    const found = MODULES[moduleName]?.[name];
    if (!found) throw new Error(`The page has no ${name} of ${moduleName}.`);
    return found;
  }

  // There is no kernel to ask.
  async _get_comm_info() {
    return {};
  }
}

const manager = new PageManager();

// Makes the models of `state`, and shows the one called `id` inside `box`. Returns it.
export async function showWidget(state, id, box) {
  await manager.set_state(state);
  const model = await manager.get_model(id);
  const view = await manager.create_view(model);
  const shown = firstChildOf(view.el);
  Widget.attach(view.luminoWidget, box);
  await shown;
  return model;
}

// A widget fills its element when its module has loaded.
function firstChildOf(element) {
  return new Promise((resolve) => {
    if (element.firstElementChild) return resolve();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { childList: true });
  });
}
