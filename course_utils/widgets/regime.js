// What kind of run it is, decided by stated rules about the whole run. Arithmetic only.

import { predict } from "./sgd.js";

// What answering one half everywhere costs.
const COST_OF_KNOWING_NOTHING = Math.log(2);
const SPIKE = 10;
const RISE = 1.05;
const SLOW = 0.9;
const STILL = 1e-5;
// A probability this near 0 or 1 leaves nothing of the sigmoid's slope.
const SATURATED = 1e-6;
const SHORTEST_RUN_TO_JUDGE_AN_END = 100;

// Returns the name of the run's regime, and the numbers that its sentence needs. The first rule
// that holds decides:
//   frozen      over the last tenth of the run no parameter moves, and at least one point is wrong
//               with a saturated sigmoid
//   chaotic     a cost is above ten times the first one (or ten times log 2, if that is more) and
//               the last cost is below the first
//   unruly      the same, with the last cost not below the first
//   bottom      over the last tenth of the run the cost does not change
//   rises       the highest cost is 5 % above the first or more, and the last is below the first
//   slow        the last cost is above 90 % of the first, but not above the first
//   converging  the last cost is below the first
//   adrift      none of these
export function regimeOf({ x, y, run }) {
  const { cost } = run;
  const first = cost[0];
  const last = cost[cost.length - 1];
  const peakEpoch = cost.reduce((best, value, epoch) => (value > cost[best] ? epoch : best), 0);
  const wrong = saturatedWrongPoints({ x, y, run });
  const numbers = { first, last, peak: cost[peakEpoch], peakEpoch, wrong };
  return { name: nameOf({ run, ...numbers }), ...numbers };
}

function nameOf({ run, first, last, peak, wrong }) {
  if (wrong > 0 && [run.w1, run.w2, run.b].every(standsStill)) return "frozen";
  if (peak > SPIKE * Math.max(first, COST_OF_KNOWING_NOTHING)) {
    return last < first ? "chaotic" : "unruly";
  }
  if (standsStill(run.cost)) return "bottom";
  if (peak >= RISE * first && last < first) return "rises";
  if (last > SLOW * first && last <= first) return "slow";
  return last < first ? "converging" : "adrift";
}

function standsStill(values) {
  if (values.length < SHORTEST_RUN_TO_JUDGE_AN_END) return false;
  const end = values.subarray(Math.floor(0.9 * values.length));
  const size = Math.abs(end[end.length - 1]);
  return end.every((value) => Math.abs(value - end[0]) <= STILL * size);
}

function saturatedWrongPoints({ x, y, run }) {
  const [w1, w2, b] = [run.w1, run.w2, run.b].map((values) => values[values.length - 1]);
  return x.filter(([x1, x2], i) => {
    const h = predict(Math.fround(x1), Math.fround(x2), w1, w2, b);
    return (y[i] === 1 ? h : 1 - h) < SATURATED;
  }).length;
}
