/* global document, requestAnimationFrame */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {opened} from '../opened.js';
import {openChromium, untilWhole} from './chromium.js';

const widgets = `<ofb-banner dismissible from="2020-01-01" until="2999-01-01" next-event></ofb-banner>
  <ofb-sector-cards layout="carousel"></ofb-sector-cards>
  <ofb-event-timeline filters deep-link subscribe="https://example.org/feed.ics" structured-data src="/test/pages/feed.json" refresh="90s"></ofb-event-timeline>
  <ofb-event-timeline layout="horizontal"></ofb-event-timeline>
  <ofb-partner-logos layout="marquee"></ofb-partner-logos>`;

const page = `<!doctype html><html lang="it"><head><title>Leaks</title>
  <script src="/test/hosts/tally.js"></script><script src="/dist/cdn/ofb.all.js"></script></head>
  <body><main></main></body></html>`;

const chromium = await opened(openChromium({'/leaks': page}));

/** Adds and removes all widgets, so many times. */
async function mount(tab, times) {
  await tab.evaluate(
    async (html, count) => {
      const main = document.querySelector('main');
      for (let time = 0; time < count; time++) {
        main.innerHTML = html;
        // Most widgets are removed while they load, some after rendering, a few after calls of observers.
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

/** A batch is 250 mounts. Growth of the heap shows only after some batches, so it is tested before a release. */
const isWhole = Boolean(process.env.OFB_WHOLE);
const batches = isWhole ? 4 : 1;

test(`${batches * 250} mounts and unmounts leave no node, listener, timer or observer`, async context => {
  const tab = await chromium.browser.newPage();
  const warnings = new Set();
  tab.on('console', message => {
    if (message.type() === 'warn') warnings.add(message.text());
  });
  await tab.goto(`${chromium.origin}/leaks`);
  await untilWhole(tab);
  await mount(tab, 100);

  const growths = [];
  let {usedSize: usedBefore, ...countsBefore} = await measure(tab);
  for (let batch = 0; batch < batches; batch++) {
    await mount(tab, 250);
    const {usedSize, ...counts} = await measure(tab);
    assert.deepEqual(counts, countsBefore);
    growths.push(usedSize - usedBefore);
    usedBefore = usedSize;
  }

  assert.deepEqual([...warnings], []);
  context.diagnostic(`${growths.join(', ')} bytes more`);
  // The engine now and then stores compiled code. A leak of the widgets shows in every batch, so the minimum counts.
  assert.ok(
    !isWhole || Math.min(...growths) < 250 * 300,
    `The heap has grown by ${growths.join(', ')} bytes.`,
  );
});
