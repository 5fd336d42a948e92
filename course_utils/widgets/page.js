// What every widget's page needs: elements, traits that are watched, keys that stay inside.

export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

export function element(tag, attributes = {}, children = []) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

export function svgElement(tag, attributes = {}, children = []) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

export function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
}

// A text of the catalogue with its {places} filled in.
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

// `value` with three significant digits: 0.0198, 1.63, 30.0, 1.57e-4.
export function formatNumber(value) {
  const size = Math.abs(value);
  return value === 0 || (size >= 1e-4 && size < 1e6)
    ? value.toPrecision(3)
    : value.toExponential(2);
}

// A minus sign instead of a hyphen, for reading.
export const typeset = (written) => written.replace("-", "\u2212");

// Calls `show` now and after each change of the traits, for as long as the view lives.
export function watch(model, signal, traits, show) {
  for (const trait of traits) model.on(`change:${trait}`, show);
  signal.addEventListener("abort", () => {
    for (const trait of traits) model.off(`change:${trait}`, show);
  });
  show();
}

// JupyterLab would take an arrow key for a step to the next cell, and "a" for a new one. Keys
// with Ctrl, Alt or Cmd pass, so that Ctrl+S still saves the notebook, and so does Shift+Enter,
// which runs a cell from wherever one is.
export function keepKeys(panel, signal) {
  const keep = (event) => {
    const runsTheCell = event.shiftKey && event.key === "Enter";
    if (!event.ctrlKey && !event.altKey && !event.metaKey && !runsTheCell) event.stopPropagation();
  };
  panel.addEventListener("keydown", keep, { signal });
}
