// The cost over the epochs: the whole run faint, up to the present epoch strong.

import { createChart, LEAST_COST, linearAxis, logarithmicAxis, placeIn } from "./chart.js";
import { clamp, setAttributes, svgElement } from "./page.js";

// Returns { figure, draw }.
export function createCostCurve({ labels, signal }) {
  const whole = svgElement("path", { class: "course-curve-whole" });
  const past = svgElement("path", { class: "course-curve" });
  // What stands in it is cut off at its right edge, the present epoch.
  const window = svgElement("svg", { height: "100%" }, [past]);
  const now = svgElement("circle", { class: "course-now", r: 5 });
  let shown;
  const chart = createChart({
    className: "course-cost-curve",
    label: labels.cost_curve,
    xLabel: labels.epoch,
    yLabel: labels.cost_log,
    signal,
    draw: () => {
      curve = undefined;
      if (shown) draw(shown);
    },
  });
  chart.plot.append(whole, window);
  chart.overlay.append(now);

  let curve;
  function draw(state) {
    const { run, epoch } = state;
    if (!curve || run !== shown?.run) curve = drawCurve(chart, [whole, past], run.cost);
    shown = state;
    const [px, py] = curve.place(epoch, heightOf(run.cost[epoch]));
    window.setAttribute("width", Math.max(px, 0));
    setAttributes(now, { cx: px, cy: py });
  }
  return { figure: chart.figure, draw };
}

const heightOf = (cost) => Math.log10(Math.max(cost, LEAST_COST));

function drawCurve(chart, paths, cost) {
  const { width, height } = chart.size;
  const positive = cost.map((value) => Math.max(value, LEAST_COST));
  const lowest = positive.reduce((a, b) => Math.min(a, b));
  const highest = positive.reduce((a, b) => Math.max(a, b));
  const x = linearAxis(0, Math.max(cost.length - 1, 1), width);
  const y = logarithmicAxis(lowest, highest);
  chart.setAxes(x, y);
  const place = placeIn({ width, height }, x, y);
  const d = columnsPath(positive, place, width);
  for (const path of paths) path.setAttribute("d", d);
  return { place };
}

// The curve as a path with at most a low and a high point for each column of pixels.
function columnsPath(values, place, width) {
  const columns = Math.max(Math.round(width), 1);
  const perColumn = values.length / columns;
  if (perColumn <= 2) return "M" + Array.from(values, (v, e) => written(place, e, v)).join("L");
  const points = [];
  for (let column = 0; column < columns; column += 1) {
    const start = Math.floor(column * perColumn);
    const end = clamp(Math.floor((column + 1) * perColumn), start + 1, values.length);
    let [low, high] = [start, start];
    for (let epoch = start; epoch < end; epoch += 1) {
      if (values[epoch] < values[low]) low = epoch;
      if (values[epoch] > values[high]) high = epoch;
    }
    for (const epoch of [Math.min(low, high), Math.max(low, high)]) {
      points.push(written(place, epoch, values[epoch]));
    }
  }
  points.push(written(place, values.length - 1, values[values.length - 1]));
  return "M" + points.join("L");
}

function written(place, epoch, value) {
  const [px, py] = place(epoch, Math.log10(value));
  return `${px.toFixed(1)} ${py.toFixed(1)}`;
}
