// What a series of measurements comes to.

/** @param {readonly number[]} values */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/**
 * Calls something until it has run often and long enough to be measured, after warming up.
 * @param {() => unknown} run
 * @param {{ warmUp?: number, budget?: number, least?: number }} [options] budget in milliseconds
 * @returns {number[]} the time of each call, in milliseconds
 */
export function measure(run, { warmUp = 5, budget = 400, least = 7 } = {}) {
  for (let i = 0; i < warmUp; i++) run();
  /** @type {number[]} */
  const times = [];
  const end = performance.now() + budget;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times;
}

/** @param {number} value in milliseconds */
export function milliseconds(value) {
  return value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : String(Math.round(value));
}
