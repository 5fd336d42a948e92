// The cost as a landscape over the two weights, at the present bias: the darker, the higher; with
// lines of equal cost and the path of the run up to the present epoch.

import { createChart, LEAST_COST, linearAxis, placeIn, roundStep, thinPath } from "./chart.js";
import { clamp, element, setAttributes, svgElement } from "./page.js";

// Evaluations of one point's cost for a picture: what a frame has time for.
const MOST_EVALUATIONS = 15000;
const FINEST_GRID = 40;
const COARSEST_GRID = 16;
const LEVELS = 6;
const HIGHEST_COST = 100;
// A path shorter than this is not blown up: that a run hardly moved is to be seen.
const SMALLEST_SPAN = 4;
const MARGIN_OF_SPAN = 0.1;

// Returns { figure, draw }.
export function createLandscape({ labels, signal }) {
  const canvas = element("canvas", { className: "course-heights" });
  const contours = svgElement("path", { class: "course-contours" });
  const path = svgElement("path", { class: "course-path" });
  const start = svgElement("circle", { class: "course-start", r: 4 });
  const now = svgElement("circle", { class: "course-now", r: 5 });
  let shown;
  const chart = createChart({
    className: "course-landscape",
    label: labels.landscape,
    xLabel: "w₁",
    yLabel: labels.landscape_name,
    signal,
    draw: () => shown && draw(shown),
  });
  chart.plot.append(contours, path, start, now);
  chart.figure.prepend(canvas);

  let limits;
  function draw(state) {
    if (state.run !== shown?.run) limits = limitsOf(state.run);
    shown = state;
    const { x, y, run, epoch } = state;
    const [w1, w2] = [
      linearAxis(...limits[0], chart.size.width),
      linearAxis(...limits[1], chart.size.height),
    ];
    chart.setAxes(w1, w2);
    const heights = heightsOver(limits, { x, y, b: run.b[epoch] });
    paint(canvas, heights);
    contours.setAttribute("d", contourLines(heights, chart.size));
    const place = placeIn(chart.size, w1, w2);
    const steps = Array.from({ length: epoch + 1 }, (_, e) => place(run.w1[e], run.w2[e]));
    path.setAttribute("d", thinPath(steps));
    const [[sx, sy], [nx, ny]] = [steps[0], steps[epoch]];
    setAttributes(start, { cx: sx, cy: sy });
    setAttributes(now, { cx: nx, cy: ny });
  }
  return { figure: chart.figure, draw };
}

// Round limits around the whole path: they stay while the run changes a little.
function limitsOf(run) {
  return [run.w1, run.w2].map((values) => {
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const half = Math.max(high - low, SMALLEST_SPAN) * (0.5 + MARGIN_OF_SPAN);
    const middle = (low + high) / 2;
    const step = roundStep(2 * half, 5);
    return [Math.floor((middle - half) / step) * step, Math.ceil((middle + half) / step) * step];
  });
}

// The logarithms of the cost on a square grid, rows from the top: { values, count, low, high }.
function heightsOver([[left, right], [bottom, top]], { x, y, b }) {
  const wanted = Math.floor(Math.sqrt(MOST_EVALUATIONS / x.length));
  const count = clamp(wanted, COARSEST_GRID, FINEST_GRID);
  const values = new Float64Array(count * count);
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < count; row += 1) {
    const w2 = top - ((row + 0.5) * (top - bottom)) / count;
    for (let column = 0; column < count; column += 1) {
      const w1 = left + ((column + 0.5) * (right - left)) / count;
      let sum = 0;
      for (let i = 0; i < x.length; i += 1) sum += costOfPoint(x[i], y[i], w1, w2, b);
      const height = Math.log(Math.max(sum / x.length, LEAST_COST));
      values[row * count + column] = height;
      if (height < low) low = height;
      if (height > high) high = height;
    }
  }
  return { values, count, low, high };
}

// log(1 + exp(z)) - y·z, the cross-entropy in a form that overflows nowhere.
function costOfPoint([x1, x2], label, w1, w2, b) {
  const z = w1 * x1 + w2 * x2 + b;
  const cost = Math.max(z, 0) - label * z + Math.log1p(Math.exp(-Math.abs(z)));
  return Math.min(cost, HIGHEST_COST);
}

// Only darkness goes into the pixels; the style sheet says how much of it shows.
function paint(canvas, { values, count, low, high }) {
  if (canvas.width !== count) canvas.width = canvas.height = count;
  const context = canvas.getContext("2d");
  const image = context.createImageData(count, count);
  const scale = 255 / (high - low || 1);
  for (let i = 0; i < values.length; i += 1) image.data[4 * i + 3] = (values[i] - low) * scale;
  context.putImageData(image, 0, 0);
}

// Lines of equal height, by marching squares, as an SVG path.
function contourLines({ values, count, low, high }, { width, height }) {
  const [stepX, stepY] = [width / count, height / count];
  const gap = (high - low) / (LEVELS + 1);
  const pieces = [];
  for (let row = 0; row + 1 < count; row += 1) {
    for (let column = 0; column + 1 < count; column += 1) {
      const i = row * count + column;
      const [a, b, c, d] = [values[i], values[i + 1], values[i + count + 1], values[i + count]];
      const lowest = Math.max(Math.ceil((Math.min(a, b, c, d) - low) / gap), 1);
      const highest = Math.min(Math.floor((Math.max(a, b, c, d) - low) / gap), LEVELS);
      for (let k = lowest; k <= highest; k += 1) {
        crossings([a, b, c, d], low + k * gap).forEach(([x, y], n) => {
          const [px, py] = [(column + 0.5 + x) * stepX, (row + 0.5 + y) * stepY];
          pieces.push(`${n % 2 ? "L" : "M"}${px.toFixed(1)} ${py.toFixed(1)}`);
        });
      }
    }
  }
  return pieces.join("");
}

// The corners of a cell, clockwise from the upper left.
const CORNERS = [[0, 0], [1, 0], [1, 1], [0, 1]];

// Where a level crosses the edges of a cell whose corners have these heights: two places for each
// piece of line.
function crossings(heights, level) {
  const places = [];
  for (let edge = 0; edge < 4; edge += 1) {
    const next = (edge + 1) % 4;
    if (heights[edge] < level === heights[next] < level) continue;
    const t = (level - heights[edge]) / (heights[next] - heights[edge]);
    const [[x0, y0], [x1, y1]] = [CORNERS[edge], CORNERS[next]];
    places.push([x0 + t * (x1 - x0), y0 + t * (y1 - y0)]);
  }
  return places;
}
