// Logistic regression on two features, trained as PyTorch trains it: nn.Linear(2, 1), nn.Sigmoid,
// F.binary_cross_entropy and optim.SGD in single precision, each rounding where PyTorch rounds.
// Arithmetic only: nothing here knows of a page.

const f = Math.fround;
// F.binary_cross_entropy lets no logarithm fall below this, and its gradient divides by no less
// than SMALLEST_DIVISOR (aten/src/ATen/native/Loss.cpp).
const LOWEST_LOGARITHM = -100;
const SMALLEST_DIVISOR = f(1e-12);
const LANES = 4;

// What the neuron sums up for the point (x1, x2), all five numbers in single precision.
export function weightedSum(x1, x2, w1, w2, b) {
  return f(f(f(x1 * w1) + f(x2 * w2)) + b);
}

// The model's probability of class 1 for the point (x1, x2).
export function predict(x1, x2, w1, w2, b) {
  return sigmoid(weightedSum(x1, x2, w1, w2, b));
}

// 1 / (1 + exp(-z)) in single precision.
export function sigmoid(z) {
  return f(1 / f(1 + f(Math.exp(-z))));
}

// What one point adds to the cost, before the division by the number of points.
function crossEntropy(h, y) {
  const logarithm = y === 1 ? f(Math.log(h)) : f(Math.log1p(-h));
  return -Math.max(logarithm, LOWEST_LOGARITHM);
}

// The derivative of the cost with respect to z. PyTorch multiplies the derivatives of the cost and
// of the sigmoid: where the sigmoid is saturated, the product is 0. The textbook's (h - y) / N is
// not, and would go on learning where PyTorch freezes.
function gradientOfSum(h, y, count) {
  const divisor = Math.max(f(f(1 - h) * h), SMALLEST_DIVISOR);
  const gradientOfOutput = f(f(f(h - y) / divisor) / count);
  return f(f(gradientOfOutput * f(1 - h)) * h);
}

// The sum in the order in which PyTorch's CPU kernels add a short row: four lanes side by side.
function sumInLanes(values) {
  if (values.length < LANES) return values.reduce((sum, value) => f(sum + value), 0);
  const lanes = [0, 0, 0, 0];
  const inRows = values.length - (values.length % LANES);
  values.forEach((value, i) => {
    const lane = i < inRows ? i % LANES : 0;
    lanes[lane] = f(lanes[lane] + value);
  });
  return f(f(f(lanes[0] + lanes[1]) + lanes[2]) + lanes[3]);
}

// w - learningRate · gradient with one rounding, as optim.SGD's fused multiply-add gives it.
function step(parameter, learningRate, gradient) {
  return f(parameter - learningRate * gradient);
}

// Runs `steps` steps of gradient descent from weight = [w1, w2] and bias. x holds N pairs, y holds
// N labels 0 and 1. Returns w1, w2, b (Float32Array, steps + 1 values: before each step, and after
// the last), cost (Float32Array, steps values) and correct (Int32Array, steps values: points with
// a prediction on the right side, h >= 0.5 being class 1).
// Throws a TypeError for what is no number or no list, and a RangeError for a number out of range.
export function train({ x, y, weight, bias, learningRate, steps }) {
  checkPoints(x, y);
  checkNumbers("weight", weight, 2);
  checkNumbers("bias", [bias], 1);
  checkRange("learningRate", learningRate, learningRate > 0, "above 0");
  checkRange("steps", steps, Number.isInteger(steps) && steps >= 0, "a whole number, 0 or more");

  const count = x.length;
  const x1 = Float32Array.from(x, (point) => point[0]);
  const x2 = Float32Array.from(x, (point) => point[1]);
  const rate = f(learningRate);
  const w1 = new Float32Array(steps + 1);
  const w2 = new Float32Array(steps + 1);
  const b = new Float32Array(steps + 1);
  const cost = new Float32Array(steps);
  const correct = new Int32Array(steps);
  const terms = new Array(count);
  const gradients = new Array(count);
  [w1[0], w2[0], b[0]] = [...weight, bias];

  for (let epoch = 0; epoch < steps; epoch += 1) {
    let gradient1 = 0;
    let gradient2 = 0;
    for (let i = 0; i < count; i += 1) {
      const h = predict(x1[i], x2[i], w1[epoch], w2[epoch], b[epoch]);
      terms[i] = crossEntropy(h, y[i]);
      gradients[i] = gradientOfSum(h, y[i], count);
      gradient1 = f(gradient1 + f(gradients[i] * x1[i]));
      gradient2 = f(gradient2 + f(gradients[i] * x2[i]));
      if (h >= 0.5 === (y[i] === 1)) correct[epoch] += 1;
    }
    cost[epoch] = f(sumInLanes(terms) / count);
    w1[epoch + 1] = step(w1[epoch], rate, gradient1);
    w2[epoch + 1] = step(w2[epoch], rate, gradient2);
    b[epoch + 1] = step(b[epoch], rate, sumInLanes(gradients));
  }
  return { w1, w2, b, cost, correct };
}

function checkPoints(x, y) {
  if (!Array.isArray(x) || x.length === 0) {
    throw new TypeError(`x is ${write(x)}. Give a list of points, each [x1, x2].`);
  }
  x.forEach((point, i) => checkNumbers(`x[${i}]`, point, 2));
  const isList = Array.isArray(y) || ArrayBuffer.isView(y);
  if (!isList || y.length !== x.length) {
    throw new TypeError(`y is ${write(y)}. Give one label for each of the ${x.length} points.`);
  }
  y.forEach((label, i) => {
    checkRange(`y[${i}]`, label, label === 0 || label === 1, "0 or 1");
  });
}

function checkNumbers(name, values, count) {
  const isList = Array.isArray(values) || ArrayBuffer.isView(values);
  if (!isList || values.length !== count) {
    throw new TypeError(`${name} is ${write(values)}. Give ${count} numbers.`);
  }
  values.forEach((value) => checkRange(name, value, Number.isFinite(f(value)), "finite"));
}

function checkRange(name, value, holds, wanted) {
  if (typeof value !== "number") {
    throw new TypeError(`${name} holds ${write(value)}, which is no number.`);
  }
  if (!holds || !Number.isFinite(value)) {
    throw new RangeError(`${name} is ${value}. It must be ${wanted}.`);
  }
}

function write(value) {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
}
