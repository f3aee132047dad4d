const rounds = 15;

/**
 * Runs two functions in turn and prints the median time of each and the median of their ratios.
 *
 * @param {{name: string, ours: () => unknown, against: () => unknown}} pair
 * @returns {number} ours / against
 */
export function compare({name, ours, against}) {
  ours();
  against();
  const times = Array.from({length: rounds}, () => [time(against), time(ours)]);
  const ratio = median(times.map(([base, own]) => own / base));
  const [base, own] = [0, 1].map(side => median(times.map(pair => pair[side])).toFixed(1));
  console.log(`${name}: ${own} ms, plain ${base} ms, ratio ${ratio.toFixed(2)} (median of ${rounds})`);
  return ratio;
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
