// The state of an explorer as an address: #explorer?learning_rate=0.1&epoch=20&points=1,2,0~2,3,0

const MOST_POINTS = 100;
const FARTHEST = 1e6;

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;

// Returns the numbers written in `text`, or throws.
function readNumbers(text, count) {
  const parts = text.split(",");
  if (parts.length !== count || !parts.every((part) => NUMBER.test(part))) {
    throw new RangeError(`${count} numbers wanted, ${text} came`);
  }
  return parts.map(Number);
}

function readNumber(text, [low, high], isWhole = false) {
  const [value] = readNumbers(text, 1);
  if (value < low || value > high || (isWhole && !Number.isInteger(value))) {
    throw new RangeError(`${text} is not from ${low} to ${high}`);
  }
  return value;
}

// Returns traits x and y from "1,2,0~2,3,1": places and classes.
function readPoints(text) {
  const points = text.split("~").map((part) => readNumbers(part, 3));
  const fits = ([x1, x2, y]) => Math.max(Math.abs(x1), Math.abs(x2)) <= FARTHEST && (y === 0 || y === 1);
  if (points.length > MOST_POINTS || !points.every(fits)) throw new RangeError("no such points");
  return { x: points.map(([x1, x2]) => [x1, x2]), y: points.map(([, , y]) => y) };
}

function readStart(text) {
  const values = readNumbers(text, 3);
  if (values.some((value) => Math.abs(value) > FARTHEST)) throw new RangeError("no such start");
  const [w1, w2, b] = values;
  return { weight: [w1, w2], bias: b };
}

const ranged = (name, isWhole) => ({
  write: (get) => String(get(name)),
  read: (text, get) => ({ [name]: readNumber(text, get("ranges")[name], isWhole) }),
});

// What an address can hold for each kind of explorer, in its order there.
const KINDS = {
  TrainingExplorer: {
    learning_rate: ranged("learning_rate"),
    epochs: ranged("epochs", true),
    epoch: {
      write: (get) => String(get("epoch")),
      read: (text, get, so_far) => ({
        epoch: readNumber(text, [0, so_far.epochs ?? get("epochs")], true),
      }),
    },
    points: {
      write: (get) => get("x").map((place, i) => [...place, get("y")[i]].join()).join("~"),
      read: readPoints,
    },
    start: { write: (get) => [...get("weight"), get("bias")].join(), read: readStart },
  },
  NeuronExplorer: Object.fromEntries(["x1", "x2", "w1", "w2", "b"].map((name) => [name, ranged(name)])),
};
// Left out of the address while they are as the lesson has them.
const ONLY_IF_CHANGED = new Set(["start"]);

export const isShareable = (kind) => kind in KINDS;

function written(kind, model) {
  const get = (trait) => model.get(trait);
  return Object.fromEntries(Object.entries(KINDS[kind]).map(([name, { write }]) => [name, write(get)]));
}

// The part of the address that says what is shown; none for `onlyChanges` without a change.
export function stateHash({ place, kind, model, first }, { onlyChanges = false } = {}) {
  const now = written(kind, model);
  const isChanged = (name) => now[name] !== first[name];
  if (onlyChanges && !Object.keys(now).some(isChanged)) return undefined;
  const kept = Object.keys(now).filter((name) => !ONLY_IF_CHANGED.has(name) || isChanged(name));
  return `#${place}?${kept.map((name) => `${name}=${now[name]}`).join("&")}`;
}

// Reads what an address says; throws if any of it does not fit.
function readState(kind, get, query) {
  const entries = [...new URLSearchParams(query)];
  const names = entries.map(([name]) => name);
  const known = Object.keys(KINDS[kind]);
  if (!names.length || new Set(names).size < names.length || !names.every((n) => known.includes(n))) {
    throw new RangeError(`unknown: ${names}`);
  }
  const texts = Object.fromEntries(entries);
  const traits = {};
  for (const name of known.filter((name) => name in texts)) {
    Object.assign(traits, KINDS[kind][name].read(texts[name], get, traits));
  }
  return traits;
}

// Sets the explorer to what the address says, all of it or nothing. Returns a word to the reader.
export function openSharedState({ kind, model }, query) {
  let traits;
  try {
    traits = readState(kind, (trait) => model.get(trait), query);
  } catch {
    return courseWords.state_ignored;
  }
  // A changed length of the run takes the epoch along, so the epoch comes after it.
  const { epoch, ...others } = traits;
  model.set(others);
  if (epoch !== undefined) model.set({ epoch });
  return courseWords.state_opened;
}

// A button that copies the address, and a line for what is to be said.
export function shareBar({ place, kind, model }) {
  const first = written(kind, model);
  const element = document.createElement("div");
  element.className = "course-share";
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "course-share-button", textContent: courseWords.share });
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const say = (sentence) => (status.textContent = sentence);
  button.addEventListener("click", async () => {
    const address = location.href.replace(/#.*|$/s, stateHash({ place, kind, model, first }));
    history.replaceState(null, "", address);
    field?.remove();
    try {
      await navigator.clipboard.writeText(address);
      say(courseWords.shared);
    } catch {
      // No clipboard for pages that did not come over https: show the address, selected.
      field = addressField(address);
      element.append(field);
      field.select();
      say(courseWords.share_by_hand);
    }
  });
  let field;
  element.append(button, status);
  return { element, say, first };
}

function addressField(address) {
  const field = document.createElement("input");
  Object.assign(field, { type: "text", readOnly: true, value: address, className: "course-share-address" });
  field.setAttribute("aria-label", courseWords.share_address);
  return field;
}
