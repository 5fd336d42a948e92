// A chart of a fixed look: two quiet axes with ticks and names, around a plot that the caller draws.

import { element, setAttributes, svgElement } from "./page.js";

const MARGIN = { left: 48, right: 8, top: 24, bottom: 40 };
const TICK_ROOM = 56;
// A logarithmic axis has no place for 0, which a cost in single precision can reach.
export const LEAST_COST = 1e-6;

// Returns { figure, plot, overlay, size, setAxes }. `plot` clips at the axes, `overlay` does not;
// both count pixels from the plot's upper left corner. `draw` is called when the size changes.
export function createChart({ className, label, xLabel, yLabel, signal, draw }) {
  const axes = svgElement("g", { class: "course-axes" });
  const plot = svgElement("svg", { x: MARGIN.left, y: MARGIN.top });
  const overlay = svgElement("g", { transform: `translate(${MARGIN.left} ${MARGIN.top})` });
  const names = [
    svgElement("text", { class: "course-axis-name", "text-anchor": "end" }),
    svgElement("text", { class: "course-axis-name", x: 0, y: 12 }),
  ];
  names.forEach((name, i) => name.append([xLabel, yLabel][i]));
  const svg = svgElement("svg", { role: "img", "aria-label": label }, [plot, axes, overlay, ...names]);
  const figure = element("figure", { className: `course-chart ${className}` }, [svg]);
  const chart = { figure, plot, overlay, size: { width: 1, height: 1 } };

  let shownAxes = "";
  chart.setAxes = (x, y) => {
    const key = JSON.stringify([x, y, chart.size]);
    if (key === shownAxes) return;
    shownAxes = key;
    axes.replaceChildren(...axisMarks(chart.size, x, y));
  };
  const observer = new ResizeObserver(([entry]) => {
    const [{ inlineSize: width, blockSize: height }] = entry.borderBoxSize;
    chart.size = {
      width: Math.max(width - MARGIN.left - MARGIN.right, 1),
      height: Math.max(height - MARGIN.top - MARGIN.bottom, 1),
    };
    setAttributes(svg, { width, height });
    setAttributes(plot, chart.size);
    setAttributes(names[0], { x: width - MARGIN.right, y: height - 4 });
    draw();
  });
  observer.observe(figure);
  signal.addEventListener("abort", () => observer.disconnect());
  return chart;
}

// How many of the mouse's pixels one pixel of the chart is: pages can be shown enlarged, as slides
// are.
export function enlargement({ figure }) {
  return figure.getBoundingClientRect().width / figure.offsetWidth;
}

// Where a value stands in the plot, in pixels.
export function placeIn({ width, height }, x, y) {
  const scaleX = width / (x.high - x.low);
  const scaleY = height / (y.high - y.low);
  return (x1, x2) => [(x1 - x.low) * scaleX, height - (x2 - y.low) * scaleY];
}

function axisMarks(size, x, y) {
  const place = placeIn(size, x, y);
  const right = MARGIN.left + size.width;
  const bottom = MARGIN.top + size.height;
  const marks = [svgElement("path", { d: `M${MARGIN.left} ${MARGIN.top}V${bottom}H${right}` })];
  for (const { at, text } of x.ticks) {
    const px = MARGIN.left + place(at, y.low)[0];
    const anchor = px > right - TICK_ROOM / 4 ? "end" : "middle";
    marks.push(tick(px, bottom, 0, 4), tickText(text, px, bottom + 18, anchor));
  }
  for (const { at, text } of y.ticks) {
    const py = MARGIN.top + place(x.low, at)[1];
    marks.push(tick(MARGIN.left, py, -4, 0), tickText(text, MARGIN.left - 8, py + 4, "end"));
  }
  return marks;
}

const tick = (x, y, dx, dy) => svgElement("path", { d: `M${x} ${y}l${dx} ${dy}` });

function tickText(text, x, y, anchor) {
  const node = svgElement("text", { x, y, "text-anchor": anchor });
  node.append(text);
  return node;
}

// The step 1, 2 or 5 times a power of ten that puts about `count` ticks on `span`.
export function roundStep(span, count) {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * [1, 2, 5, 10].find((mantissa) => mantissa * power >= rough * 0.999);
}

// An axis from low to high with round ticks, as many as `pixels` have room for.
export function linearAxis(low, high, pixels) {
  const step = roundStep(high - low, Math.max(pixels / TICK_ROOM, 2));
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = [];
  for (let k = Math.ceil(low / step); k * step <= high; k += 1) {
    const text = (k * step).toFixed(Math.min(decimals, 6)).replace("-", "\u2212");
    ticks.push({ at: k * step, text });
  }
  return { low, high, ticks };
}

// An axis of the logarithms (to base 10) of positive values, in whole powers of ten.
export function logarithmicAxis(lowest, highest) {
  const low = Math.floor(Math.log10(lowest));
  const high = Math.max(Math.ceil(Math.log10(highest)), low + 1);
  const every = Math.ceil((high - low) / 5);
  const ticks = [];
  for (let power = low; power <= high; power += every) {
    ticks.push({ at: power, text: power < -3 ? `1e\u2212${-power}` : String(10 ** power) });
  }
  return { low, high, ticks };
}

// The points as an SVG path, without those that lie within a pixel of the last one drawn.
export function thinPath(points) {
  let path = "";
  let [lastX, lastY] = [Infinity, Infinity];
  points.forEach(([x, y], i) => {
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < 1 && i < points.length - 1) return;
    path += `${path ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  });
  return path;
}
