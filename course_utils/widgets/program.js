// The PyTorch program for what an explorer shows.

// Returns the template with the model's settings filled in, as Python writes them.
export function writeProgram(model) {
  const values = {
    x_data: `[${model.get("x").map(writeList).join(", ")}]`,
    y_data: `[${model.get("y").map((label) => `[${label}]`).join(", ")}]`,
    weight: writeList(model.get("weight").map(shortest)),
    bias: shortest(model.get("bias")),
    learning_rate: String(model.get("learning_rate")),
    epochs: String(model.get("epochs")),
    epoch: String(model.get("epoch")),
  };
  return model.get("program").replace(/\$(\w+)/g, (_, name) => values[name]);
}

const writeList = (values) => `[${values.join(", ")}]`;

// The shortest decimal number that single precision rounds to `value`.
function shortest(value) {
  for (let digits = 1; digits < 9; digits += 1) {
    const written = Number(value.toPrecision(digits));
    if (Math.fround(written) === Math.fround(value)) return String(written);
  }
  return String(Number(value.toPrecision(9)));
}
