/* global document, requestAnimationFrame */
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {openChromium, untilWhole} from './chromium.js';

const widgets = `<ofb-banner dismissible from="2020-01-01" until="2999-01-01" next-event></ofb-banner>
  <ofb-sector-cards layout="carousel"></ofb-sector-cards>
  <ofb-event-timeline filters deep-link subscribe structured-data src="/test/pages/feed.json" refresh="90s"></ofb-event-timeline>
  <ofb-event-timeline layout="horizontal"></ofb-event-timeline>
  <ofb-partner-logos layout="marquee"></ofb-partner-logos>`;

const page = `<!doctype html><html lang="it"><head><title>Leaks</title>
  <script src="/test/hosts/tally.js"></script><script src="/dist/cdn/ofb.all.js"></script></head>
  <body><main></main></body></html>`;

const chromium = await openChromium({'/leaks': page});
after(() => chromium.close());

/** Mounts and unmounts all, so many times. */
async function mount(tab, times) {
  await tab.evaluate(
    async (html, count) => {
      const main = document.querySelector('main');
      for (let time = 0; time < count; time++) {
        main.innerHTML = html;
        // Most leave before all has come, some when all is there, a few when observers have spoken.
        if (time % 2) await null;
        if (time % 20 > 17) for (const widget of main.children) await widget.updateComplete;
        if (time % 20 > 18) await new Promise(requestAnimationFrame);
        main.replaceChildren();
      }
      await new Promise(resolve => setTimeout(resolve, 400));
    },
    widgets,
    times,
  );
}

async function measure(tab) {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {...(await tab.evaluate('tally()')), nodes, jsEventListeners, usedSize};
}

test('1,000 mounts and unmounts leave nothing behind', async context => {
  const tab = await chromium.browser.newPage();
  await tab.goto(`${chromium.origin}/leaks`);
  await untilWhole(tab);
  await mount(tab, 100);
  const before = await measure(tab);

  await mount(tab, 1000);

  const {usedSize, ...counts} = await measure(tab);
  const {usedSize: usedBefore, ...countsBefore} = before;
  const growth = usedSize - usedBefore;
  context.diagnostic(`${growth} bytes more, ${counts.nodes} nodes, ${counts.jsEventListeners} listeners`);
  assert.deepEqual(counts, countsBefore);
  // Less than 300 bytes for each: what the engine itself keeps of code that has become hot.
  assert.ok(growth < 300_000, `The heap has grown by ${growth} bytes.`);
});
