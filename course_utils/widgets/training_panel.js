// The page of TrainingPanel: native controls that set traits, and a view of what the kernel did.
// Training happens in the kernel, in the learner's own function.

import { element, keepKeys, watch } from "./page.js";
import { roundValues, setting } from "./setting.js";

const KERNEL_PATIENCE_MS = 4000;

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
  const settingOf = (trait, onlyIntegers) => {
    const values = roundValues(model.get("ranges")[trait], onlyIntegers);
    return setting({ model, signal, trait, values, onlyIntegers, ...reactions });
  };
  const panel = element("div", { className: "course-widget course-panel", role: "group" }, [
    element("div", { className: "course-settings" }, [
      settingOf("learning_rate", false),
      settingOf("epochs", true),
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
