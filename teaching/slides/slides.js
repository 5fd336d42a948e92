// A deck: formulas and widgets come to life, then every slide gets the largest type that fits.

import Reveal from "reveal.js";
import Notes from "reveal.js/plugin/notes/notes.esm.js";
import { showWidget } from "../../site/scripts/manager.js";
import { fit } from "./fit.js";

const STATE = "script[type='application/vnd.jupyter.widget-state+json']";
const D_KEY = 68;
const root = document.documentElement;

async function bringToLife(box) {
  const state = JSON.parse(box.querySelector(STATE).textContent);
  for (const model of Object.values(state.state)) {
    if (model.state._esm) model.state._esm = courseModules[model.state._esm];
  }
  await showWidget(state, box.dataset.model, box);
  box.querySelector(".course-still").remove();
  // A finger that drags a point does not turn the page.
  box.setAttribute("data-prevent-swipe", "");
}

async function bringAllToLife() {
  for (const box of document.querySelectorAll(".course-live")) {
    try {
      await bringToLife(box);
    } catch (error) {
      console.error(error);
      box.append(Object.assign(document.createElement("p"), { textContent: courseWords.broken_widget }));
    }
  }
}

// Says at the foot of the slide in which part of the lesson it stands.
function sayPlace() {
  const { h, v } = Reveal.getIndices();
  const part = Reveal.getHorizontalSlides()[h].querySelector("h1, h2, h3");
  document.querySelector(".deck-place").textContent = v === 0 ? "" : (part?.textContent ?? "");
}

const isDark = () => root.dataset.jpThemeLight === "false";
const swapTheme = () => (root.dataset.jpThemeLight = String(isDark()));

async function start() {
  await MathJax.startup.promise;
  await MathJax.typesetPromise();
  const size = { width: 1280, height: 720 };
  await Reveal.initialize({
    ...size,
    margin: 0,
    center: false,
    hash: true,
    slideNumber: "c/t",
    transition: "none",
    backgroundTransition: "none",
    // All slides stay laid out, so that they can be measured.
    viewDistance: Number.MAX_SAFE_INTEGER,
    mobileViewDistance: Number.MAX_SAFE_INTEGER,
    plugins: [Notes],
  });
  Reveal.addKeyBinding({ keyCode: D_KEY, key: "D", description: courseWords.dark }, swapTheme);
  Reveal.on("slidechanged", sayPlace);
  sayPlace();
  await bringAllToLife();
  await document.fonts.ready;
  for (const slide of Reveal.getSlides()) fit(slide, size);
  root.dataset.courseLive = "";
}

start();
