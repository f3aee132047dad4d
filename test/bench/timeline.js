/**
 * Compares timelines of 20, 1,000 and 10,000 events in Chromium with static pages that have the same rows and styles.
 * All run in turn in one browser, so the ratios do not depend on the speed of the machine.
 *
 * `node test/bench/timeline.js [folder of the bundle] [rounds]`
 */
import {loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../browsers/launch.js';
import {feedOf} from './long-feed.js';
import {inTab, measure} from './measure.js';
import {datePage, emptyPage, readRows, staticPage, widgetPage} from './pages.js';
import {report} from './report.js';
import {serve} from './serve.js';

const cdn = process.argv[2] ?? fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const rounds = Number(process.argv[3] ?? 5);
const sizes = [20, 1_000, 10_000];

const files = new Map(sizes.map(size => [`/feed-${size}.json`, JSON.stringify(feedOf(size))]));
files.set('/empty.html', emptyPage());
files.set('/date.html', datePage());
const server = await serve(cdn, files);
const browser = await launchChromium({isWholeBrowser: true});

try {
  for (const size of sizes) {
    files.set(`/widget-${size}.html`, widgetPage(size));
    // This opens each page once, which warms the browser up.
    const rows = await inTab(browser, `${server.origin}/widget-${size}.html`, {}, tab =>
      tab.evaluate(readRows),
    );
    files.set(`/static-${size}.html`, staticPage(rows));
  }
  const times = await inTurn(
    sizes.flatMap(size => [`widget-${size}`, `static-${size}`]),
    {cpu: 1, rounds},
  );
  const slow = new Map([
    ...(await inTurn(['empty', 'date', ...sizes.map(size => `widget-${size}`)], {
      cpu: 4,
      rounds: Math.min(rounds, 3),
    })),
    // One round, because static pages take long on a slow processor.
    ...(await inTurn(
      sizes.map(size => `static-${size}`),
      {cpu: 4, rounds: 1},
    )),
  ]);
  console.log(
    `Median of ${rounds} rounds, load average ${loadavg()
      .map(load => load.toFixed(1))
      .join(' ')}`,
  );
  process.exitCode = report(sizes, times, slow) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

/** @returns {Promise<Map<string, import('./measure.js').Times[]>>} by page */
async function inTurn(pages, {cpu, rounds}) {
  const times = new Map(pages.map(page => [page, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      times.get(page).push(await measure(browser, `${server.origin}/${page}.html`, {cpu}));
    }
  }
  return times;
}
