// Brings the widgets of a page to life, one after the other, from the top.
// Until then, and without JavaScript, a still picture stands in each place.

import { bringAllToLife, bringToLife } from "./live.js";
import { isShareable, openSharedState, shareBar, stateHash } from "./share.js";

const MODULES = new URL("widgets/", document.currentScript.src);
const live = new Map(); // place -> { model, said, first }

const addressOf = (name) => new URL(name, MODULES).href;

async function bring(box) {
  const model = await bringToLife(box, addressOf);
  box.dataset.live = "";
  if (isShareable(box.dataset.kind)) addSharing(box, model);
}

function addSharing(box, model) {
  const { place, kind } = box.dataset;
  const bar = shareBar({ place, kind, model });
  box.append(bar.element);
  live.set(place, { kind, model, box, ...bar });
  openFor(place);
}

// Opens the state in the address, if it is one for the explorer at `place`.
function openFor(place) {
  const wanted = /^#([\w-]+)\?(.*)$/s.exec(location.hash);
  const explorer = wanted && live.get(wanted[1]);
  if (!explorer || (place && place !== wanted[1])) return;
  explorer.say(openSharedState(explorer, wanted[2]));
  explorer.box.scrollIntoView({ behavior: "instant" });
}

// Other scripts ask for the address of what is shown at a place, if the reader has changed it.
window.courseStateHash = (place) => {
  const explorer = live.get(place);
  return explorer && stateHash({ place, ...explorer }, { onlyChanges: true });
};

async function start() {
  // The explorer that the address asks for comes first.
  const place = /^#([\w-]+)\?/.exec(location.hash)?.[1];
  const boxes = [...document.querySelectorAll(".course-live")];
  boxes.sort((a, b) => (b.dataset.place === place) - (a.dataset.place === place));
  await bringAllToLife(boxes, bring);
  document.documentElement.dataset.courseLive = "";
  returnToAnchor();
}

// Widgets are taller than their stills: an anchor below them has moved since the page opened.
function returnToAnchor() {
  if (scrollY !== scrollAtStart || !location.hash || location.hash.includes("?")) return;
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  anchor?.scrollIntoView({ behavior: "instant" });
}

const scrollAtStart = scrollY;
window.addEventListener("hashchange", () => openFor());
start();
