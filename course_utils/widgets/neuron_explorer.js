// The page of NeuronExplorer: one neuron, opened up. Everything is computed here.

import { clamp, element, fill, keepKeys, setAttributes, svgElement, typeset, watch } from "./page.js";
import { setting } from "./setting.js";
import { sigmoid, weightedSum } from "./sgd.js";

const VALUE_TRAITS = ["x1", "x2", "w1", "w2", "b"];
const NAMES = { x1: "x₁", x2: "x₂", w1: "w₁", w2: "w₂", b: "b" };
const SLIDER_STEP = 0.1;
const HEIGHT = 288;
const NARROW = 560;
const NARROWEST = 264;
const CURVE_REACH = 8;
const REST_MS = 300;

function valuesOf(model) {
  const [x1, x2, w1, w2, b] = VALUE_TRAITS.map((trait) => Math.fround(model.get(trait)));
  const z = weightedSum(x1, x2, w1, w2, b);
  return { x1, x2, w1, w2, b, z, h: sigmoid(z) };
}

function render({ model, el, signal }) {
  const labels = model.get("labels");
  const diagram = createDiagram({ labels, signal });
  const arithmetic = element("div", { className: "course-arithmetic" });
  const said = element("p", { className: "course-spoken", role: "status" });
  const explorer = element(
    "div",
    { className: "course-widget course-explorer", role: "group", "aria-label": labels.title },
    [
      diagram.figure,
      arithmetic,
      createControls({ model, labels, signal, say: (sentence) => (said.textContent = sentence) }),
      said,
    ],
  );
  keepKeys(explorer, signal);
  el.append(explorer);

  let rest;
  watch(model, signal, VALUE_TRAITS, () => {
    const values = valuesOf(model);
    diagram.draw(values);
    arithmetic.replaceChildren(...writeArithmetic(values));
    clearTimeout(rest);
    rest = setTimeout(() => (said.textContent = sentenceOf(labels, values)), REST_MS);
  });
  clearTimeout(rest); // nothing is said before the reader has done something
  signal.addEventListener("abort", () => clearTimeout(rest));
}

const written = (value) => typeset(value.toFixed(4));
const inBrackets = (value) => (value < 0 ? `(${written(value)})` : written(value));
const withSign = (value) => typeset(`${value < 0 ? "" : "+"}${value.toFixed(4)}`);
const short = (value) => typeset(String(Number(value.toPrecision(6))));

function sentenceOf(labels, { z, h }) {
  return fill(labels.sentence, { z: written(z), h: written(h), class: h >= 0.5 ? 1 : 0 });
}

function writeArithmetic({ x1, x2, w1, w2, b, z, h }) {
  const products = [Math.fround(x1 * w1), Math.fround(x2 * w2), b];
  const line = (textContent) => element("p", { textContent });
  return [
    line("H(x) = σ(x₁·w₁ + x₂·w₂ + b)"),
    line(`= σ(${short(x1)} × ${inBrackets(w1)} + ${short(x2)} × ${inBrackets(w2)} + ${inBrackets(b)})`),
    line(`= σ(${products.map(inBrackets).join(" + ")})`),
    line(`= σ(${written(z)}) = ${written(h)}`),
  ];
}

function createControls({ model, labels, signal, say }) {
  const reactions = { onValid: () => {}, onInvalid: () => say(labels.setting_out_of_range) };
  const change = (traits) => {
    for (const [trait, value] of Object.entries(traits)) model.set(trait, value);
    model.save_changes();
  };
  const choice = (textContent, traits) => {
    const button = element("button", { type: "button", textContent });
    button.addEventListener("click", () => change(traits), { signal });
    watch(model, signal, Object.keys(traits), () => {
      const chosen = Object.entries(traits).every(([trait, value]) => model.get(trait) === value);
      button.setAttribute("aria-pressed", chosen);
    });
    return button;
  };
  const group = (label, buttons) =>
    element("div", { className: "course-choices", role: "group", "aria-label": label }, [
      element("span", { textContent: label, "aria-hidden": true }),
      ...buttons,
    ]);
  const points = model.get("points").map(([x1, x2, number]) => {
    const place = `(${short(x1)}, ${short(x2)})`;
    const button = choice(place, { x1, x2 });
    button.dataset.class = number;
    button.setAttribute("aria-label", `${place}, ${fill(labels.class, { number })}`);
    return button;
  });
  const presets = Object.entries(model.get("presets")).map(([name, [w1, w2, b]]) =>
    choice(labels[`preset_${name}`], { w1, w2, b }),
  );
  return element("div", { className: "course-controls" }, [
    group(labels.points, points),
    group(labels.presets, presets),
    element(
      "div",
      { className: "course-settings course-neuron-settings" },
      VALUE_TRAITS.map((trait) =>
        setting({ model, signal, trait, values: sliderStops(model, trait), ...reactions }),
      ),
    ),
  ]);
}

function sliderStops(model, trait) {
  const [low, high] = model.get("ranges")[trait];
  const count = Math.round((high - low) / SLIDER_STEP);
  return Array.from({ length: count + 1 }, (_, k) => Number((low + k * SLIDER_STEP).toFixed(1)));
}

// Returns { figure, draw }: inputs, arrows, sum, sigmoid and output, from left to right.
function createDiagram({ labels, signal }) {
  const svg = svgElement("svg", { role: "img", height: HEIGHT });
  const figure = element("figure", { className: "course-neuron" }, [svg]);
  let shown;
  let width = NARROW;
  const draw = (values) => {
    shown = values;
    setAttributes(svg, { width, "aria-label": sentenceOf(labels, values) });
    svg.replaceChildren(...drawNeuron(placesFor(width), values, labels));
  };
  const observer = new ResizeObserver(([entry]) => {
    width = Math.max(entry.contentRect.width, NARROWEST);
    if (shown) draw(shown);
  });
  observer.observe(figure);
  signal.addEventListener("abort", () => observer.disconnect());
  return { figure, draw };
}

function placesFor(width) {
  const narrow = width < NARROW;
  const radius = narrow ? 22 : 32;
  const curve = narrow ? 60 : 136;
  const sum = { x: width * 0.44, y: HEIGHT / 2, radius: radius + 6 };
  const output = { x: width - radius - 8, y: HEIGHT / 2, radius: radius + 6 };
  const middle = (sum.x + output.x) / 2;
  return {
    narrow,
    inputs: [48, 144, 240].map((y) => ({ x: radius + 2, y, radius })),
    sum,
    curve: { x: middle - curve / 2, y: HEIGHT / 2 - curve / 2, size: curve },
    output,
  };
}

function drawNeuron(places, values, labels) {
  const { narrow, inputs, sum, curve, output } = places;
  const { x1, x2, w1, w2, b, z, h } = values;
  const number = h >= 0.5 ? 1 : 0;
  return [
    ...[["w₁", w1], ["w₂", w2]].flatMap(([name, w], i) =>
      weightArrow(inputs[i], sum, name, w, w < 0 ? "course-minus" : "course-plus", narrow),
    ),
    ...weightArrow(inputs[2], sum, "b", b, "course-bias", narrow),
    plainArrow(sum.x + sum.radius, curve.x, sum.y),
    plainArrow(curve.x + curve.size, output.x - output.radius, sum.y),
    ...node(inputs[0], "x₁", short(x1)),
    ...node(inputs[1], "x₂", short(x2)),
    ...node(inputs[2], "", "1", "course-constant"),
    ...node(sum, "Σ", narrow ? z.toFixed(2).replace("-", "\u2212") : written(z)),
    ...sigmoidPlot(curve, z, h),
    ...node(output, "H(x)", h.toFixed(4), `course-output-${number}`),
    label(output.x, output.y + output.radius + 20, fill(labels.class, { number }), "middle"),
  ];
}

function label(x, y, content, anchor, className = "") {
  const text = svgElement("text", { x, y, "text-anchor": anchor, class: className });
  text.append(content);
  return text;
}

function node({ x, y, radius }, name, value, className = "") {
  const circle = svgElement("circle", { cx: x, cy: y, r: radius, class: `course-node ${className}` });
  if (!name) return [circle, label(x, y + 5, value, "middle", "course-value")];
  return [
    circle,
    label(x, y - 6, name, "middle", "course-name"),
    label(x, y + 13, value, "middle", "course-value"),
  ];
}

function weightArrow(from, to, name, weight, className, narrow) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const along = (distance) => [from.x + (dx * distance) / length, from.y + (dy * distance) / length];
  const thickness = 1.5 + 2 * Math.sqrt(Math.abs(weight));
  const head = 8 + thickness;
  const end = length - to.radius - 2;
  const [[ax, ay], [bx, by]] = [along(from.radius), along(end - head)];
  const [tx, ty] = along(end);
  const [nx, ny] = [(-dy / length) * head * 0.6, (dx / length) * head * 0.6];
  // The name stands clear of the arrow: above it, or below one that comes from below.
  const [lx, ly] = along(from.radius + (end - from.radius) * (narrow && dy !== 0 ? 0.4 : 0.48));
  const side = dy < 0 ? 1 : -1;
  const lines = narrow ? [name, withSign(weight)] : [`${name} ${withSign(weight)}`];
  const spread = 15 * (lines.length - 1);
  const top = ly + 4 + side * (12 + thickness / 2 + Math.abs(dy / dx) * 24) - spread * (side < 0);
  const [anchor, left] = narrow && dy !== 0 ? ["start", lx - 4] : ["middle", lx];
  return [
    svgElement("path", {
      d: `M${ax} ${ay}L${bx} ${by}`,
      class: `course-arrow ${className}`,
      "stroke-width": thickness,
    }),
    svgElement("path", {
      d: `M${tx} ${ty}L${bx + nx} ${by + ny}L${bx - nx} ${by - ny}Z`,
      class: `course-arrow-head ${className}`,
    }),
    ...lines.map((line, i) => label(left, top + 15 * i, line, anchor, "course-weight")),
  ];
}

function plainArrow(from, to, y) {
  return svgElement("path", {
    d: `M${from + 4} ${y}H${to - 4}m-7 -5l7 5l-7 5`,
    class: "course-plain-arrow",
  });
}

function sigmoidPlot({ x, y, size }, z, h) {
  const place = (value, height) => [
    x + ((clamp(value, -CURVE_REACH, CURVE_REACH) + CURVE_REACH) * size) / (2 * CURVE_REACH),
    y + size * (0.92 - 0.84 * height),
  ];
  const curve = Array.from({ length: 65 }, (_, k) => {
    const value = -CURVE_REACH + k / 4;
    return place(value, 1 / (1 + Math.exp(-value))).map((v) => v.toFixed(1)).join(" ");
  });
  const [px, py] = place(z, h);
  const [, half] = place(0, 0.5);
  return [
    svgElement("rect", { x, y, width: size, height: size, rx: 4, class: "course-node" }),
    svgElement("path", { d: `M${x} ${half}h${size}M${x + size / 2} ${y}v${size}`, class: "course-guide" }),
    svgElement("path", { d: `M${px} ${y + size}V${py}`, class: "course-drop" }),
    svgElement("path", { d: `M${curve.join("L")}`, class: "course-curve" }),
    svgElement("circle", { cx: px, cy: py, r: 6, class: "course-now" }),
    label(x + size / 2, y - 8, "σ", "middle", "course-name"),
  ];
}

export default { render };
