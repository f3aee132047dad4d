/* global document, window, requestAnimationFrame, addEventListener -- it runs in the page. */

/**
 * Records in `window.times` when the first rows and all rows are painted, and the long tasks meanwhile. It is written
 * into a page as text. It does as little work as possible, because its own work is measured, too.
 *
 * @param {number} rowCount how many rows the widget is going to have; 0 on a page with all of them in its HTML
 */
export function watch(rowCount) {
  const times = (window.times = {first: 0, whole: 0, task: 0, tasks: [], isDone: false});
  new PerformanceObserver(list => {
    for (const {startTime, duration} of list.getEntries()) {
      times.task = Math.max(times.task, duration);
      times.tasks.push(`${Math.round(startTime)}+${Math.round(duration)}`);
    }
  }).observe({type: 'longtask', buffered: true});

  // The first task after a frame runs when the frame has been painted.
  const painted = note =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => note(performance.now());
      port2.postMessage(null);
    });
  const end = now => {
    times.whole = now;
    times.first ||= now;
    // Chromium reports long tasks late.
    setTimeout(() => (times.isDone = true), 500);
  };
  if (rowCount === 0) return addEventListener('load', () => painted(end));

  let lists = [];
  // Counting takes long. When the last list has its first row, all other lists are complete and need one count.
  let earlier = NaN;
  const look = () => {
    const root = document.querySelector('ofb-event-timeline')?.shadowRoot;
    if (!lists.length || !lists.every(list => list.isConnected))
      lists = [...(root?.querySelectorAll('.widget:not(.loading) .year > ol') ?? [])];
    if (lists[0]?.firstElementChild && !times.first) {
      times.first = -1;
      painted(now => (times.first = now));
    }
    const last = lists.at(-1);
    if (last?.firstElementChild && Number.isNaN(earlier))
      earlier = lists.slice(0, -1).reduce((sum, list) => sum + list.childElementCount, 0);
    if (earlier + (last?.childElementCount ?? 0) >= rowCount) painted(end);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
