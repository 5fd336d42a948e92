// A setting of a widget: a slider and a text field for one trait.

import { element, watch } from "./page.js";

const MANTISSAS = [1, 1.5, 2, 3, 5, 7];

// The stops of a slider: 1, 1.5, 2, 3, 5, 7, 10, ... from low to high. Such settings are explored
// by factors, and each stop is a number that one can say aloud.
export function roundValues([low, high], onlyIntegers) {
  const values = [];
  for (let exponent = Math.floor(Math.log10(low)); 10 ** exponent <= high; exponent += 1) {
    for (const mantissa of MANTISSAS) values.push(Number(`${mantissa}e${exponent}`));
  }
  return values.filter(
    (value) => low <= value && value <= high && (!onlyIntegers || Number.isInteger(value)),
  );
}

function nearestIndex(values, wanted) {
  const distances = values.map((value) => Math.abs(value - wanted));
  return distances.indexOf(Math.min(...distances));
}

// A text field for the number in `trait`. It is no number field: that would change its value when
// the page is scrolled, and swallow what it cannot read.
export function numberField({ model, signal, trait, label, onlyIntegers, onValid, onInvalid }) {
  const [low, high] = model.get("ranges")[trait];
  const field = element("input", {
    type: "text",
    inputMode: onlyIntegers ? "numeric" : "decimal",
    autocomplete: "off",
    "aria-label": label,
  });
  const show = () => {
    // Parameters of a model have more digits than a field can show, or a reader wants.
    field.value = Number(model.get(trait).toPrecision(6));
  };
  const accept = () => {
    const value = Number(field.value);
    if (value >= low && value <= high && (!onlyIntegers || Number.isInteger(value))) {
      model.set(trait, value);
      model.save_changes();
      onValid();
    } else onInvalid();
    show();
  };
  field.addEventListener("change", accept, { signal });
  watch(model, signal, [trait], show);
  return field;
}

// A slider for `values` and a text field for exact ones.
export function setting({ model, signal, trait, values, onlyIntegers = false, onValid, onInvalid }) {
  const labels = model.get("labels");
  const slider = element("input", { type: "range", min: 0, max: values.length - 1, step: 1 });
  slider.addEventListener(
    "input",
    () => {
      model.set(trait, values[slider.value]);
      model.save_changes();
      onValid();
    },
    { signal },
  );
  watch(model, signal, [trait], () => {
    const value = model.get(trait);
    slider.value = nearestIndex(values, value);
    slider.setAttribute("aria-valuetext", String(value));
  });
  const label = labels[`${trait}_exact`];
  return element("div", { className: "course-setting" }, [
    element("label", {}, [element("span", { textContent: labels[trait] }), slider]),
    numberField({ model, signal, trait, label, onlyIntegers, onValid, onInvalid }),
  ]);
}
