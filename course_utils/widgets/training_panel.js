// The page of TrainingPanel: native controls that set traits, and a view of what the kernel did.
// Training happens in the kernel, in the learner's own function.

const KERNEL_PATIENCE_MS = 4000;
const MANTISSAS = [1, 1.5, 2, 3, 5, 7];

function element(tag, attributes = {}, children = []) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

// Calls `show` now and after each change of the traits, for as long as the view lives.
function watch(model, signal, traits, show) {
  for (const trait of traits) model.on(`change:${trait}`, show);
  signal.addEventListener("abort", () => {
    for (const trait of traits) model.off(`change:${trait}`, show);
  });
  show();
}

// The stops of a slider: 1, 1.5, 2, 3, 5, 7, 10, ... from low to high. Both settings are explored
// by factors, and each stop is a number that one can say aloud.
function roundValues([low, high], onlyIntegers) {
  const values = [];
  for (let exponent = Math.floor(Math.log10(low)); 10 ** exponent <= high; exponent += 1) {
    for (const mantissa of MANTISSAS) values.push(Number(`${mantissa}e${exponent}`));
  }
  return values.filter(
    (value) => low <= value && value <= high && (!onlyIntegers || Number.isInteger(value)),
  );
}

function nearestIndex(values, wanted) {
  const distances = values.map((value) => Math.abs(Math.log(value / wanted)));
  return distances.indexOf(Math.min(...distances));
}

// A slider for round values and a text field for exact ones. The field is no number field:
// that would change its value when the page is scrolled, and swallow what it cannot read.
function setting({ model, signal, trait, onlyIntegers = false, onValid, onInvalid }) {
  const labels = model.get("labels");
  const [low, high] = model.get("ranges")[trait];
  const values = roundValues([low, high], onlyIntegers);
  const slider = element("input", { type: "range", min: 0, max: values.length - 1, step: 1 });
  const field = element("input", {
    type: "text",
    inputMode: onlyIntegers ? "numeric" : "decimal",
    autocomplete: "off",
    "aria-label": labels[`${trait}_exact`],
  });

  const show = () => {
    const value = model.get(trait);
    slider.value = nearestIndex(values, value);
    slider.setAttribute("aria-valuetext", String(value));
    field.value = value;
  };
  const set = (value) => {
    model.set(trait, value);
    model.save_changes();
    onValid();
  };
  const accept = () => {
    const value = Number(field.value);
    const valid = value >= low && value <= high && (!onlyIntegers || Number.isInteger(value));
    if (valid) set(value);
    else onInvalid();
    show();
  };
  slider.addEventListener("input", () => set(values[slider.value]), { signal });
  field.addEventListener("change", accept, { signal });
  watch(model, signal, [trait], show);
  return element("div", { className: "course-setting" }, [
    element("label", {}, [element("span", { textContent: labels[trait] }), slider]),
    field,
  ]);
}

// The messages to the kernel, and a word to the reader when it does not answer.
function kernelCommands({ model, signal, onAnswer, onSilence }) {
  let unanswered;
  const answered = (content) => {
    if (content.type !== "received") return;
    clearTimeout(unanswered);
    onAnswer();
  };
  model.on("msg:custom", answered);
  signal.addEventListener("abort", () => {
    clearTimeout(unanswered);
    model.off("msg:custom", answered);
  });
  return (type) => {
    clearTimeout(unanswered);
    unanswered = setTimeout(onSilence, KERNEL_PATIENCE_MS);
    // The settings travel along: a change of a trait may wait in a queue, a message does not.
    model.send({
      type,
      learning_rate: model.get("learning_rate"),
      epochs: model.get("epochs"),
    });
  };
}

// JupyterLab would take an arrow key for a step to the next cell, and "a" for a new one. Keys
// with Ctrl, Alt or Cmd pass, so that Ctrl+S still saves the notebook.
function keepKeys(panel, signal) {
  const keep = (event) => {
    if (!event.ctrlKey && !event.altKey && !event.metaKey) event.stopPropagation();
  };
  panel.addEventListener("keydown", keep, { signal });
}

function progressBar(model, signal) {
  const bar = element("progress", { "aria-label": model.get("labels").progress });
  const count = element("span", { className: "course-count", "aria-hidden": "true" });
  const box = element("div", { className: "course-progress" }, [bar, count]);
  const showStep = () => {
    bar.value = model.get("step");
    count.textContent = `${model.get("step")} / ${bar.max}`;
  };
  watch(model, signal, ["status"], () => {
    box.hidden = model.get("status") !== "running";
    // Read once, at the start: a setting moved during the run is for the next one.
    bar.max = model.get("epochs") + 1;
    showStep();
  });
  watch(model, signal, ["step"], showStep);
  return box;
}

function results(model, signal) {
  const labels = model.get("labels");
  const pictures = element("div", { className: "course-pictures" });
  const parameters = element("p", { className: "course-parameters" });
  watch(model, signal, ["pictures", "parameters"], () => {
    const images = model
      .get("pictures")
      .map(({ png, alt }) => element("img", { src: `data:image/png;base64,${png}`, alt }));
    pictures.replaceChildren(...images);
    const values = model.get("parameters");
    parameters.textContent = values && `${labels.parameters}: ${values}`;
  });
  return [pictures, parameters];
}

// A text as a terminal would show it, with its own scroll bar for long lines.
function textBox(model, signal, trait) {
  const box = element("pre", {
    className: `course-${trait}`,
    role: "region",
    "aria-label": model.get("labels")[trait],
    tabIndex: 0,
  });
  watch(model, signal, [trait], () => {
    box.textContent = model.get(trait);
    box.hidden = !model.get(trait);
  });
  return box;
}

function render({ model, el, signal }) {
  const labels = model.get("labels");
  const status = element("p", { className: "course-status", role: "status" });
  const say = (sentence) => {
    status.textContent = sentence;
  };
  const sayMessage = () => say(model.get("message"));
  const command = kernelCommands({
    model,
    signal,
    onAnswer: sayMessage,
    onSilence: () => say(labels.no_kernel),
  });

  const isOff = (button) => button.getAttribute("aria-disabled") === "true";
  const [train, stop, reset] = ["train", "stop", "reset"].map((name) => {
    const className = `course-${name}`;
    const button = element("button", { type: "button", className, textContent: labels[name] });
    button.addEventListener("click", () => isOff(button) || command(name), { signal });
    return button;
  });
  const reactions = {
    onValid: () => status.textContent === labels.setting_out_of_range && sayMessage(),
    onInvalid: () => say(labels.setting_out_of_range),
  };
  const panel = element("div", { className: "course-panel", role: "group" }, [
    element("div", { className: "course-settings" }, [
      setting({ model, signal, trait: "learning_rate", ...reactions }),
      setting({ model, signal, trait: "epochs", onlyIntegers: true, ...reactions }),
    ]),
    element("div", { className: "course-buttons" }, [
      train,
      stop,
      reset,
      progressBar(model, signal),
    ]),
    status,
    textBox(model, signal, "error"),
    ...results(model, signal),
  ]);
  panel.setAttribute("aria-label", labels.title);
  keepKeys(panel, signal);

  watch(model, signal, ["status", "message"], () => {
    const running = model.get("status") === "running";
    // aria-disabled, not disabled: a button that is switched off keeps the keyboard's focus.
    train.setAttribute("aria-disabled", running);
    stop.setAttribute("aria-disabled", !running);
    panel.setAttribute("aria-busy", running);
    sayMessage();
  });
  el.append(panel);
}

export default { render };
