// A widget's place on a page: its state and, until the widget is alive, a still.

import { showWidget } from "./manager.js";

const STATE = "script[type='application/vnd.jupyter.widget-state+json']";

// Brings the widget of one box to life and returns its model. `moduleOf` gives the module, as
// an address or as text, by the name that stands in the state.
export async function bringToLife(box, moduleOf) {
  const state = JSON.parse(box.querySelector(STATE).textContent);
  for (const model of Object.values(state.state)) {
    if (model.state._esm) model.state._esm = moduleOf(model.state._esm);
  }
  const still = box.querySelector(".course-still");
  const model = await showWidget(state, box.dataset.model, box);
  still.remove();
  return model;
}

// Calls `bring` for one box after the other; where it fails, the page says so in that place.
export async function bringAllToLife(boxes, bring) {
  for (const box of boxes) {
    try {
      await bring(box);
    } catch (error) {
      console.error(error);
      box.append(Object.assign(document.createElement("p"), { textContent: courseWords.broken_widget }));
    }
  }
}
