// A deck: formulas and widgets come to life, then every slide gets the largest type that fits.

import Reveal from "reveal.js";
import Notes from "reveal.js/plugin/notes/notes.esm.js";
import { bringAllToLife, bringToLife } from "../../site/scripts/live.js";
import { fit } from "./fit.js";

const D_KEY = 68;
const root = document.documentElement;

async function bring(box) {
  await bringToLife(box, (name) => courseModules[name]);
  // A finger that drags a point does not turn the page.
  box.setAttribute("data-prevent-swipe", "");
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
  await bringAllToLife(document.querySelectorAll(".course-live"), bring);
  await document.fonts.ready;
  for (const slide of Reveal.getSlides()) fit(slide, size);
  root.dataset.courseLive = "";
}

start();
