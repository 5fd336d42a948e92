// The page of PredictionQuestion: a form of native radio buttons. All that it needs stands in
// the traits, so it answers without a kernel too.

import { element, keepKeys, watch } from "./page.js";

// Text in which `code` stands between backticks, as nodes.
function withCode(text) {
  return text
    .split("`")
    .map((part, number) => (number % 2 ? element("code", { textContent: part }) : part));
}

function radioButtons(model, signal) {
  const choose = (choice) => {
    model.set({ choice, revealed: false });
    model.save_changes();
  };
  const buttons = model.get("options").map((option, number) => {
    // One name for all: the buttons of a form are a group of their own.
    const button = element("input", { type: "radio", name: "choice", value: number });
    button.addEventListener("change", () => choose(number), { signal });
    return button;
  });
  watch(model, signal, ["choice"], () => {
    buttons.forEach((button, number) => {
      button.checked = number === model.get("choice");
    });
  });
  return buttons;
}

// "right" or "wrong" once the reader has asked, undefined before.
function verdict(model) {
  const choice = model.get("choice");
  if (choice === null || !model.get("revealed")) return undefined;
  return choice === model.get("answer") ? "right" : "wrong";
}

// What the reader is told after choosing, and after asking whether it was right.
function reaction(model) {
  const labels = model.get("labels");
  const choice = model.get("choice");
  if (choice === null) return [];
  const found = verdict(model);
  if (!found) return withCode(labels.chosen);
  const mark = found === "right" ? "✓ " : "✗ ";
  const word = found === "right" ? labels.right : labels.wrong;
  return [
    element("strong", {}, [element("span", { "aria-hidden": "true", textContent: mark }), word]),
    " ",
    ...withCode(model.get("replies")[choice]),
  ];
}

function render({ model, el, signal }) {
  const labels = model.get("labels");
  const buttons = radioButtons(model, signal);
  const options = model
    .get("options")
    .map((option, number) =>
      element("label", {}, [buttons[number], element("span", {}, withCode(option))]),
    );
  const status = element("p", { className: "course-status", role: "status" });
  const form = element("form", { className: "course-widget course-prediction" }, [
    element("fieldset", {}, [
      element("legend", {}, withCode(model.get("question"))),
      ...options,
    ]),
    element("button", { type: "submit", textContent: labels.check }),
    status,
  ]);
  keepKeys(form, signal);

  const reveal = (event) => {
    event.preventDefault(); // there is no server to send the form to
    if (model.get("choice") === null) {
      status.textContent = labels.choose_first;
      return;
    }
    model.set("revealed", true);
    model.save_changes();
  };
  form.addEventListener("submit", reveal, { signal });
  watch(model, signal, ["choice", "revealed"], () => {
    status.replaceChildren(...reaction(model));
    status.dataset.verdict = verdict(model) ?? "none";
  });
  el.append(form);
}

export default { render };
