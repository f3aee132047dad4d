/** The goals for the longest list, and the limits beyond which the benchmark fails. */
const goals = [
  {name: 'first screen, 10,000 events against 20', goal: 1.3, limit: 2, valueOf: firstScreen},
  {name: 'whole list of 10,000 events against bare HTML', goal: 1, limit: 1.5, valueOf: wholeList},
  {name: 'longest task at a quarter of the speed (ms)', goal: 50, limit: 150, valueOf: longestTask},
];

/**
 * Prints the measurements, and which goals are met.
 *
 * @param {Map<string, import('./measure.js').Times[]>} times at full speed, by page
 * @param {Map<string, import('./measure.js').Times[]>} slow at a quarter of the speed
 * @returns {boolean} whether all values are within their limits
 */
export function report(sizes, times, slow) {
  const rows = sizes.map(size => {
    const [widget, html] = [times.get(`widget-${size}`), times.get(`static-${size}`)];
    return {
      events: size,
      'first screen (ms)': middle(widget, 'first'),
      'whole list (ms)': middle(widget, 'whole'),
      'bare HTML (ms)': middle(html, 'whole'),
      'longest task (ms)': middle(widget, 'task'),
      'longest task at 1/4 speed (ms)': middle(slow.get(`widget-${size}`), 'task'),
      'of bare HTML': middle(slow.get(`static-${size}`), 'task'),
    };
  });
  console.table(rows);
  // Pages without a widget, for comparison.
  const [empty, date] = ['empty', 'date'].map(page => middle(slow.get(page), 'task'));
  console.log(
    `Longest task at 1/4 speed of an empty page: ${empty} ms, of one with a single date: ${date} ms.`,
  );
  const results = goals.map(({name, goal, limit, valueOf}) => {
    const value = valueOf(times, slow);
    console.log(`${value <= goal ? 'met' : 'NOT MET'}: ${name}: ${value.toFixed(2)}, wanted ${goal}`);
    if (value > limit) console.error(`${name}: further from what is wanted than ${limit}.`);
    return value <= limit;
  });
  return results.every(Boolean);
}

function firstScreen(times) {
  return ratio(times.get('widget-10000'), times.get('widget-20'), 'first');
}

function wholeList(times) {
  return ratio(times.get('widget-10000'), times.get('static-10000'), 'whole');
}

function longestTask(times, slow) {
  return middle(slow.get('widget-10000'), 'task');
}

/** The median of the ratios of all rounds: other work of the machine disturbs both pages of a round alike. */
function ratio(ours, others, name) {
  return median(ours.map((times, round) => times[name] / others[round][name]));
}

function middle(rounds, name) {
  return Math.round(median(rounds.map(times => times[name])));
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
