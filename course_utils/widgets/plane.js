// The plane of the two features: points that can be moved, the probability as a field of colour,
// and the boundary where it is one half.

import { createChart, enlargement, linearAxis, placeIn, roundStep } from "./chart.js";
import { clamp, element, fill, setAttributes, svgElement, typeset } from "./page.js";
import { predict } from "./sgd.js";

const MARGIN_OF_RANGE = 1 / 6;
// Beyond this ratio of the features' ranges, each axis gets a scale of its own.
const MOST_UNEQUAL = 4;
const FIELD_REACH = 6;
const FIELD_STOPS = 24;
const MARKERS = ["M11 0A11 11 0 1 1-11 0 11 11 0 1 1 11 0Z", "M0-12.5 12.5 10H-12.5Z"];
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

// Returns { figure, draw }. `onMove(i, [x1, x2])` and `onFlip(i)` are told what the reader does.
export function createPlane({ labels, signal, onMove, onFlip }) {
  const gradient = svgElement("linearGradient", { gradientUnits: "userSpaceOnUse" });
  gradient.id = `course-field-${Math.random().toString(36).slice(2)}`;
  gradient.append(...fieldStops());
  const field = svgElement("rect", { width: "100%", height: "100%", fill: `url(#${gradient.id})` });
  const line = svgElement("path", { class: "course-boundary" });
  const name = svgElement("text", { class: "course-boundary-name" });
  name.append("h = 0.5");
  const points = element("div", { className: "course-points" });

  let shown;
  const chart = createChart({
    className: "course-plane",
    label: labels.plane,
    xLabel: "x₁",
    yLabel: "x₂",
    signal,
    draw: () => shown && draw(shown),
  });
  chart.plot.append(gradient, field, line, name);
  chart.figure.append(points, legend(labels));

  let limits;
  const hands = handlePoints({ points, chart, signal, onMove, onFlip, getLimits: () => limits });

  function draw(state) {
    shown = state;
    if (!limits || !contains(limits, state.x)) limits = limitsAround(state.x);
    const { width, height } = chart.size;
    const [x, y] = [linearAxis(...limits[0], width), linearAxis(...limits[1], height)];
    chart.setAxes(x, y);
    const place = placeIn(chart.size, x, y);
    drawField({ gradient, field }, chart.size, x, y, state);
    drawBoundary({ line, name }, place, limits, state);
    hands.show(state, place, labels);
  }
  return { figure: chart.figure, draw };
}

function fieldStops() {
  return Array.from({ length: FIELD_STOPS + 1 }, (_, k) => {
    const offset = k / FIELD_STOPS;
    const h = 1 / (1 + Math.exp(FIELD_REACH * (1 - 2 * offset)));
    const [side, share] = h < 0.5 ? [0, 1 - 2 * h] : [1, 2 * h - 1];
    const colour = `color-mix(in oklab, var(--course-field-${side}) ${100 * share}%, var(--course-field))`;
    const stop = svgElement("stop", { offset });
    stop.style.stopColor = colour;
    return stop;
  });
}

// The probability is constant along lines beside the boundary, so one gradient across it shows it.
function drawField({ gradient, field }, { width, height }, x, y, { w1, w2, b }) {
  // The sum z as a function of pixels: z = a·px + c·py + d.
  const a = (w1 * (x.high - x.low)) / width;
  const c = (-w2 * (y.high - y.low)) / height;
  const d = w1 * x.low + w2 * y.high + b;
  const square = a * a + c * c;
  if (square < 1e-12) {
    const side = d < 0 ? 0 : 1;
    const share = Math.abs(2 / (1 + Math.exp(-d)) - 1);
    field.style.fill = `color-mix(in oklab, var(--course-field-${side}) ${100 * share}%, var(--course-field))`;
    return;
  }
  field.style.fill = "";
  const at = (z) => [(a * (z - d)) / square, (c * (z - d)) / square];
  const [[x1, y1], [x2, y2]] = [at(-FIELD_REACH), at(FIELD_REACH)];
  setAttributes(gradient, { x1, y1, x2, y2 });
}

function drawBoundary({ line, name }, place, limits, { w1, w2, b }) {
  const ends = boundaryEnds(limits, w1, w2, b);
  line.style.display = name.style.display = ends ? "" : "none";
  if (!ends) return;
  const [[ax, ay], [bx, by]] = ends.map(([x1, x2]) => place(x1, x2));
  line.setAttribute("d", `M${ax} ${ay}L${bx} ${by}`);
  // Near the upper end, on the side with more room.
  const [top, bottom] = ay < by ? [[ax, ay], [bx, by]] : [[bx, by], [ax, ay]];
  const length = Math.hypot(bx - ax, by - ay);
  const t = Math.min(28 / length, 0.5);
  const [px, py] = [top[0] + t * (bottom[0] - top[0]), top[1] + t * (bottom[1] - top[1])];
  const onTheLeft = px > 72;
  setAttributes(name, {
    x: px + (onTheLeft ? -10 : 10),
    y: Math.max(py + 4, 16),
    "text-anchor": onTheLeft ? "end" : "start",
  });
}

// The two ends of w1·x1 + w2·x2 + b = 0 in the rectangle of the limits, or nothing.
function boundaryEnds([[left, right], [low, high]], w1, w2, b) {
  const ends = [];
  if (w2 !== 0) for (const x1 of [left, right]) ends.push([x1, -(w1 * x1 + b) / w2]);
  if (w1 !== 0) for (const x2 of [low, high]) ends.push([-(w2 * x2 + b) / w1, x2]);
  const inside = ends
    .filter(([x1, x2]) => left <= x1 && x1 <= right && low <= x2 && x2 <= high)
    .sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return inside.length > 1 && [inside[0], inside[inside.length - 1]];
}

function limitsAround(x) {
  const ranges = [0, 1].map((j) => {
    const values = x.map((point) => point[j]);
    return [Math.min(...values), Math.max(...values)];
  });
  const spans = ranges.map(([low, high]) => high - low || 2);
  const common = Math.max(...spans);
  const equal = common <= MOST_UNEQUAL * Math.min(...spans);
  return ranges.map(([low, high], j) => {
    const half = (equal ? common : spans[j]) * (0.5 + MARGIN_OF_RANGE);
    return [(low + high) / 2 - half, (low + high) / 2 + half];
  });
}

function contains(limits, x) {
  return x.every((point) => point.every((v, j) => limits[j][0] <= v && v <= limits[j][1]));
}

// The points as buttons: moved by mouse, touch and arrow keys, flipped by Enter or a double click.
function handlePoints({ points, chart, signal, onMove, onFlip, getLimits }) {
  const buttons = [];
  const steps = () => getLimits().map(([low, high]) => roundStep(high - low, 5) / 20);

  // Moves go to round places inside the plane.
  const move = (i, target) => {
    const limits = getLimits();
    const rounded = steps().map((step, j) => {
      const least = Math.ceil(limits[j][0] / step);
      const most = Math.floor(limits[j][1] / step);
      const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
      return Number((clamp(Math.round(target[j] / step), least, most) * step).toFixed(decimals));
    });
    onMove(i, rounded);
  };
  const addButton = (i) => {
    const mark = svgElement("path");
    const icon = svgElement("svg", { viewBox: "-16 -16 32 32", "aria-hidden": true }, [mark]);
    const button = element("button", { type: "button", className: "course-point" }, [icon]);
    button.addEventListener("keydown", (event) => {
      if (!(event.key in ARROWS)) return;
      event.preventDefault();
      const size = event.shiftKey ? 10 : 1;
      const step = steps();
      move(i, button.place.map((value, j) => value + size * step[j] * ARROWS[event.key][j]));
    });
    // Enter and the space bar click without a press of the mouse: detail is 0.
    button.addEventListener("click", (event) => event.detail === 0 && onFlip(i));
    button.addEventListener("dblclick", () => onFlip(i));
    followPointer(button, chart, getLimits, (target) => move(i, target));
    buttons[i] = button;
    points.append(button);
  };

  return {
    show({ x, y, w1, w2, b }, place, labels) {
      while (buttons.length < x.length) addButton(buttons.length);
      buttons.splice(x.length).forEach((button) => button.remove());
      buttons.forEach((button, i) => {
        const [x1, x2] = x[i];
        const h = predict(Math.fround(x1), Math.fround(x2), w1, w2, b);
        const right = h >= 0.5 === (y[i] === 1);
        const [px, py] = place(x1, x2);
        button.place = x[i];
        button.style.transform = `translate(${px}px, ${py}px)`;
        button.dataset.right = right;
        if (button.dataset.class !== String(y[i])) {
          button.dataset.class = y[i];
          button.querySelector("path").setAttribute("d", MARKERS[y[i]]);
        }
        button.setAttribute(
          "aria-label",
          fill(right ? labels.point_right : labels.point_wrong, {
            number: i + 1,
            class: y[i],
            x1: typeset(String(x1)),
            x2: typeset(String(x2)),
            h: h.toFixed(4),
          }),
        );
      });
    },
  };
}

// Calls `onTarget([x1, x2])` while the button is dragged, keeping the grip where it was taken.
function followPointer(button, chart, getLimits, onTarget) {
  let grip;
  button.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    button.setPointerCapture(event.pointerId);
    button.focus();
    grip = { x: event.clientX, y: event.clientY, place: button.place };
    event.preventDefault();
  });
  button.addEventListener("pointermove", (event) => {
    if (!grip) return;
    const [[left, right], [low, high]] = getLimits();
    const scale = enlargement(chart);
    const [dx, dy] = [(event.clientX - grip.x) / scale, (event.clientY - grip.y) / scale];
    onTarget([
      grip.place[0] + (dx * (right - left)) / chart.size.width,
      grip.place[1] - (dy * (high - low)) / chart.size.height,
    ]);
  });
  const release = () => {
    grip = undefined;
  };
  button.addEventListener("pointerup", release);
  button.addEventListener("pointercancel", release);
}

function legend(labels) {
  const entries = MARKERS.map((d, number) => {
    const icon = svgElement("svg", { viewBox: "-16 -16 32 32", "aria-hidden": true }, [
      svgElement("path", { d, class: `course-class-${number}` }),
    ]);
    return element("span", {}, [icon, fill(labels.class, { number })]);
  });
  return element("figcaption", { className: "course-legend" }, entries);
}
