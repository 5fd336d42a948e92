// The page of TrainingExplorer: everything is computed here, so it answers within a frame and
// needs no kernel. With one, traits travel both ways, and the run shown is reported to Python.

import { createCostCurve } from "./cost_curve.js";
import { createLandscape } from "./landscape.js";
import { clamp, element, fill, formatNumber, keepKeys, typeset, watch } from "./page.js";
import { createPlane } from "./plane.js";
import { writeProgram } from "./program.js";
import { regimeOf } from "./regime.js";
import { numberField, setting } from "./setting.js";
import { train } from "./sgd.js";

const DECADE_STOPS = 50;
const PRESETS = { slow: 0.001, good: 1, chaotic: 3.16, frozen: 10 };
const JUMPS = [1, 10, 100];
const REST_MS = 300;
// Play goes one epoch a frame at first, where most happens, then ever faster.
const FRAMES_FOR_SPEED_UP = 60;
const STILL_PLAY_MS = 500;
const STILL_PLAY_PARTS = 20;

const RUN_TRAITS = ["x", "y", "weight", "bias", "learning_rate", "epochs"];

// The run of the traits' settings, computed again only when one of them has changed.
function runKeeper(model) {
  let key;
  let run;
  return () => {
    const values = RUN_TRAITS.map((trait) => model.get(trait));
    if (key?.every((value, i) => value === values[i])) return run;
    key = values;
    const [x, y, weight, bias, learningRate, epochs] = values;
    run = train({ x, y, weight, bias, learningRate, steps: epochs + 1 });
    return run;
  };
}

function initialize({ model, signal }) {
  const currentRun = runKeeper(model);
  let waiting;
  const report = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => reportRun(model, currentRun()), REST_MS);
  };
  watch(model, signal, RUN_TRAITS, report);
  signal.addEventListener("abort", () => clearTimeout(waiting));
}

// Python keeps the run that the page shows, so that verify() speaks of the page's own numbers.
function reportRun(model, run) {
  const settings = Object.fromEntries(RUN_TRAITS.map((trait) => [trait, model.get(trait)]));
  const arrays = [run.w1, run.w2, run.b, run.cost, run.correct];
  model.send({ type: "run", settings }, undefined, arrays.map((array) => array.buffer));
}

function render({ model, el, signal }) {
  const labels = model.get("labels");
  const currentRun = runKeeper(model);
  const change = (traits, save = true) => {
    for (const [trait, value] of Object.entries(traits)) model.set(trait, value);
    if (save) model.save_changes();
  };
  const said = element("p", { className: "course-spoken", role: "status" });
  const actions = { change, say: (sentence) => (said.textContent = sentence) };

  const plane = createPlane({ labels, signal, ...pointActions(model, change) });
  const costCurve = createCostCurve({ labels, signal });
  const landscape = createLandscape({ labels, signal });
  const readouts = createReadouts(labels);
  const sentence = element("p", { className: "course-sentence" });
  const program = createProgram({ model, labels, signal, say: actions.say });
  const explorer = element(
    "div",
    { className: "course-widget course-explorer", role: "group", "aria-label": labels.title },
    [
      element("div", { className: "course-views" }, [
        element("div", { className: "course-plane-side" }, [
          plane.figure,
          element("p", { className: "course-hint", textContent: labels.hint }),
        ]),
        element("div", { className: "course-charts" }, [costCurve.figure, landscape.figure]),
        element("div", { className: "course-findings" }, [readouts.list, sentence]),
        createControls({ model, labels, signal, ...actions }),
      ]),
      program.details,
      said,
    ],
  );
  keepKeys(explorer, signal);
  el.append(explorer);

  const draw = () => {
    const run = currentRun();
    const [x, y, epochs] = ["x", "y", "epochs"].map((trait) => model.get(trait));
    const epoch = clamp(model.get("epoch"), 0, epochs);
    const [w1, w2, b] = [run.w1[epoch], run.w2[epoch], run.b[epoch]];
    plane.draw({ x, y, w1, w2, b });
    costCurve.draw({ run, epoch });
    landscape.draw({ x, y, run, epoch });
    readouts.show({ epoch, epochs, run, count: x.length });
    sentence.textContent = describeRun(labels, { x, y, run });
    program.draw();
  };
  const speak = () => actions.say(`${readouts.asSentence()} ${sentence.textContent}`);
  onceAFrame(model, signal, [...RUN_TRAITS, "epoch"], { draw, speak });
  warmUp(model, signal);
}

// Draws at most once a frame, and speaks when the reader has come to rest.
function onceAFrame(model, signal, traits, { draw, speak }) {
  let frame;
  let rest;
  const schedule = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      draw();
    });
    clearTimeout(rest);
    rest = setTimeout(speak, REST_MS);
  };
  draw();
  watch(model, signal, traits, schedule);
  clearTimeout(rest); // nothing is said before the reader has done something
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  });
}

// The first runs of a function are slow, until the browser has compiled it: better now than later.
function warmUp(model, signal) {
  const [x, y, weight, bias] = ["x", "y", "weight", "bias"].map((trait) => model.get(trait));
  const idle = window.requestIdleCallback ?? ((callback) => setTimeout(callback, 1));
  let runs = 0;
  const once = () => {
    if (signal.aborted || runs > 4) return;
    runs += 1;
    train({ x, y, weight, bias, learningRate: 1, steps: 1000 });
    idle(once);
  };
  idle(once);
}

function pointActions(model, change) {
  const replace = (trait, i, value) => {
    const values = [...model.get(trait)];
    values[i] = value;
    change({ [trait]: values });
  };
  return {
    onMove: (i, place) => replace("x", i, place),
    onFlip: (i) => replace("y", i, 1 - model.get("y")[i]),
  };
}

function createReadouts(labels) {
  const names = { epoch: labels.epoch, cost: labels.cost, accuracy: labels.accuracy };
  Object.assign(names, { w1: "w₁", w2: "w₂", b: "b" });
  const values = Object.fromEntries(Object.keys(names).map((key) => [key, element("dd")]));
  const entries = Object.entries(names).map(([key, name]) =>
    element("div", { className: `course-readout-${key}` }, [
      element("dt", { textContent: name }),
      values[key],
    ]),
  );
  const show = ({ epoch, epochs, run, count }) => {
    values.epoch.textContent = `${epoch} / ${epochs}`;
    values.cost.textContent = run.cost[epoch].toFixed(6);
    values.accuracy.textContent = `${((100 * run.correct[epoch]) / count).toFixed(2)}%`;
    for (const key of ["w1", "w2", "b"]) values[key].textContent = typeset(run[key][epoch].toFixed(4));
  };
  const asSentence = () =>
    Object.entries(names)
      .map(([key, name]) => `${name} ${values[key].textContent}`)
      .join(", ") + ".";
  return { list: element("dl", { className: "course-readouts" }, entries), show, asSentence };
}

function describeRun(labels, { x, y, run }) {
  const { name, peakEpoch, wrong, ...costs } = regimeOf({ x, y, run });
  const written = Object.fromEntries(
    Object.entries(costs).map(([key, cost]) => [key, typeset(formatNumber(cost))]),
  );
  return fill(labels[`regime_${name}`], { ...written, peak_epoch: peakEpoch, wrong });
}

function createControls({ model, labels, signal, change, say }) {
  const reactions = { onValid: () => {}, onInvalid: () => say(labels.setting_out_of_range) };
  const button = (textContent, onClick, attributes = {}) => {
    const node = element("button", { type: "button", textContent, ...attributes });
    node.addEventListener("click", onClick, { signal });
    return node;
  };
  const goTo = (epoch) => change({ epoch: clamp(epoch, 0, model.get("epochs")) });
  const start = Object.fromEntries(
    [...RUN_TRAITS, "epoch"].map((trait) => [trait, model.get(trait)]),
  );
  const jumps = JUMPS.map((size) =>
    button(`+${size}`, () => goTo(model.get("epoch") + size), {
      "aria-label": fill(labels.jump, { size }),
    }),
  );
  const presets = Object.entries(PRESETS).map(([name, rate]) => {
    const choose = () => change({ learning_rate: rate });
    const preset = button(`${labels[`preset_${name}`]} ${rate}`, choose);
    watch(model, signal, ["learning_rate"], () => {
      preset.setAttribute("aria-pressed", model.get("learning_rate") === rate);
    });
    return preset;
  });
  return element("div", { className: "course-controls" }, [
    element("div", { className: "course-settings" }, [
      setting({ model, signal, trait: "learning_rate", values: learningRates(model), ...reactions }),
      epochSlider({ model, labels, signal, change }),
      runLength({ model, labels, signal, change, ...reactions }),
    ]),
    element("div", { className: "course-buttons" }, [
      playButton({ model, labels, signal, change, button }),
      ...jumps,
      element(
        "span",
        { className: "course-presets", role: "group", "aria-label": labels.presets },
        presets,
      ),
      button(labels.reset, () => change(start)),
    ]),
  ]);
}

// Fifty learning rates a decade, each with three significant digits.
function learningRates(model) {
  const [low, high] = model.get("ranges").learning_rate.map(Math.log10);
  const count = Math.round((high - low) * DECADE_STOPS);
  return Array.from({ length: count + 1 }, (_, k) =>
    Number((10 ** (low + k / DECADE_STOPS)).toPrecision(3)),
  );
}

function epochSlider({ model, labels, signal, change }) {
  const slider = element("input", { type: "range", min: 0, step: 1 });
  const output = element("output", { "aria-hidden": true });
  slider.addEventListener("input", () => change({ epoch: Number(slider.value) }), { signal });
  watch(model, signal, ["epoch", "epochs"], () => {
    slider.max = model.get("epochs");
    slider.value = model.get("epoch");
    output.textContent = slider.value;
  });
  const label = element("label", {}, [element("span", { textContent: labels.epoch }), slider]);
  return element("div", { className: "course-setting" }, [label, output]);
}

// A shorter run takes the epoch shown with it; the end of a run stays the end.
function runLength({ model, labels, signal, ...reactions }) {
  let before = model.get("epochs");
  model.on("change:epochs", follow);
  signal.addEventListener("abort", () => model.off("change:epochs", follow));
  function follow() {
    const epochs = model.get("epochs");
    const epoch = model.get("epoch") === before ? epochs : Math.min(model.get("epoch"), epochs);
    before = epochs;
    if (epoch !== model.get("epoch")) model.set("epoch", epoch);
  }
  const field = numberField({
    ...{ model, signal, trait: "epochs", label: labels.epochs, onlyIntegers: true },
    ...reactions,
  });
  return element("div", { className: "course-setting course-run-length" }, [
    element("span", { textContent: labels.epochs, "aria-hidden": true }),
    field,
  ]);
}

function playButton({ model, labels, signal, change, button }) {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  let playing = false;
  let timer;
  const show = () => {
    play.textContent = playing ? labels.pause : labels.play;
  };
  const stop = () => {
    if (!playing) return;
    playing = false;
    cancelAnimationFrame(timer);
    clearTimeout(timer);
    show();
    model.save_changes();
  };
  const advance = () => {
    const [epoch, epochs] = [model.get("epoch"), model.get("epochs")];
    if (epoch >= epochs) return stop();
    const size = calm.matches ? epochs / STILL_PLAY_PARTS : epoch / FRAMES_FOR_SPEED_UP + 1;
    change({ epoch: Math.min(epoch + Math.ceil(size), epochs) }, false);
    next();
  };
  const next = () => {
    timer = calm.matches ? setTimeout(advance, STILL_PLAY_MS) : requestAnimationFrame(advance);
  };
  const play = button(labels.play, () => {
    if (playing) return stop();
    playing = true;
    if (model.get("epoch") >= model.get("epochs")) change({ epoch: 0 });
    show();
    next();
  });
  play.classList.add("course-play");
  signal.addEventListener("abort", stop);
  return play;
}

function createProgram({ model, labels, signal, say }) {
  const code = element("code");
  const box = element("pre", { tabIndex: 0, role: "region", "aria-label": labels.program }, [code]);
  const copy = element("button", { type: "button", textContent: labels.copy });
  const details = element("details", { className: "course-program" }, [
    element("summary", { textContent: labels.show_program }),
    element("div", {}, [copy, box]),
  ]);
  const draw = () => {
    if (details.open) code.textContent = writeProgram(model);
  };
  details.addEventListener("toggle", draw, { signal });
  copy.addEventListener("click", async () => say((await copyText(code)) ? labels.copied : labels.select), {
    signal,
  });
  return { details, draw };
}

// Returns whether the text reached the clipboard; where not, it is left selected.
async function copyText(node) {
  try {
    await navigator.clipboard.writeText(node.textContent);
    return true;
  } catch {
    // No clipboard for pages that did not come over https: select, and let the browser copy.
    getSelection().selectAllChildren(node);
    return document.execCommand("copy");
  }
}

export default { initialize, render };
