// The page of TrainingPanel: native controls that set traits, and a view of what the kernel did.
// Training happens in the kernel, in the learner's own function.

const KERNEL_PATIENCE_MS = 4000;

function element(tag, attributes = {}, children = []) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

// A slider and a number field for one setting. The slider's positions go through `scale`, so
// that the learning rate moves by factors; the field takes exact values.
function setting({ model, signal, trait, labels, scale, step, parse }) {
  const [low, high] = model.get("ranges")[trait];
  const slider = element("input", {
    type: "range",
    min: scale.toPosition(low),
    max: scale.toPosition(high),
    step,
  });
  const field = element("input", { type: "number", min: low, max: high, step: "any" });
  field.setAttribute("aria-label", labels[`${trait}_exact`]);
  const row = element("div", { className: "course-setting" }, [
    element("label", {}, [element("span", { textContent: labels[trait] }), slider]),
    field,
  ]);

  const show = () => {
    const value = model.get(trait);
    slider.value = scale.toPosition(value);
    slider.setAttribute("aria-valuetext", String(value));
    field.value = value;
    field.setCustomValidity("");
  };
  const set = (value) => {
    model.set(trait, value);
    model.save_changes();
  };
  slider.addEventListener("input", () => set(scale.toValue(Number(slider.value))), { signal });
  field.addEventListener(
    "change",
    () => {
      const value = parse(field.value);
      if (value >= low && value <= high) return set(value);
      field.setCustomValidity(labels.setting_out_of_range);
      field.reportValidity();
    },
    { signal },
  );
  field.addEventListener("blur", show, { signal });
  model.on(`change:${trait}`, show);
  signal.addEventListener("abort", () => model.off(`change:${trait}`, show));
  show();
  return row;
}

const logarithmic = {
  toPosition: (value) => Math.log10(value),
  toValue: (position) => Number((10 ** position).toPrecision(3)),
};
const linear = { toPosition: Number, toValue: Math.round };

function render({ model, el, signal }) {
  const labels = model.get("labels");
  const settings = [
    setting({
      model,
      signal,
      trait: "learning_rate",
      labels,
      scale: logarithmic,
      step: 0.05,
      parse: Number,
    }),
    setting({
      model,
      signal,
      trait: "epochs",
      labels,
      scale: linear,
      step: 1,
      parse: (written) => (Number.isInteger(Number(written)) ? Number(written) : NaN),
    }),
  ];
  const buttons = Object.fromEntries(
    ["train", "stop", "reset"].map((name) => [
      name,
      element("button", { type: "button", className: `course-${name}`, textContent: labels[name] }),
    ]),
  );
  const progress = element("progress", { "aria-label": labels.progress });
  const status = element("p", { className: "course-status", role: "status" });
  const pictures = element("div", { className: "course-pictures" });
  const parameters = element("p", { className: "course-parameters" });
  const error = element("pre", { className: "course-error", role: "alert", tabIndex: 0 });
  const panel = element(
    "div",
    { className: "course-panel", role: "group", "aria-label": labels.title },
    [
      element("div", { className: "course-settings" }, settings),
      element("div", { className: "course-buttons" }, [...Object.values(buttons), progress]),
      status,
      error,
      pictures,
      parameters,
    ],
  );

  let unanswered;
  const command = (type) => {
    clearTimeout(unanswered);
    unanswered = setTimeout(() => (status.textContent = labels.no_kernel), KERNEL_PATIENCE_MS);
    model.send({ type });
  };
  const isOff = (button) => button.getAttribute("aria-disabled") === "true";
  for (const [name, button] of Object.entries(buttons)) {
    button.addEventListener("click", () => isOff(button) || command(name), { signal });
  }

  const showStatus = () => {
    clearTimeout(unanswered);
    const running = model.get("status") === "running";
    // aria-disabled, not disabled: a button that is switched off keeps the keyboard's focus.
    buttons.train.setAttribute("aria-disabled", running);
    buttons.stop.setAttribute("aria-disabled", !running);
    panel.setAttribute("aria-busy", running);
    progress.hidden = !running;
    status.textContent = model.get("message");
    error.textContent = model.get("error");
    error.hidden = !model.get("error");
  };
  const showStep = () => {
    progress.max = model.get("epochs") + 1;
    progress.value = model.get("step");
  };
  const showResult = () => {
    pictures.replaceChildren(
      ...model
        .get("pictures")
        .map(({ png, alt }) => element("img", { src: `data:image/png;base64,${png}`, alt })),
    );
    const values = model.get("parameters");
    parameters.textContent = values && `${labels.parameters}: ${values}`;
  };

  const watched = [
    ["change:status change:message change:error", showStatus],
    ["change:step", showStep],
    ["change:pictures change:parameters", showResult],
  ];
  for (const [events, show] of watched) {
    for (const event of events.split(" ")) model.on(event, show);
    show();
  }
  // Any answer of the kernel counts, also a reset that changes nothing but the settings.
  const answered = () => clearTimeout(unanswered);
  model.on("change:learning_rate", answered);
  signal.addEventListener("abort", () => {
    clearTimeout(unanswered);
    model.off("change:learning_rate", answered);
    for (const [events, show] of watched) {
      for (const event of events.split(" ")) model.off(event, show);
    }
  });
  el.append(panel);
}

export default { render };
