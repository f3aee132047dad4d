/* global document, requestAnimationFrame */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import {PredefinedNetworkConditions} from 'puppeteer-core';

import {launchChromium} from '../browsers/launch.js';
import {opened} from '../opened.js';
import {openSite} from './site.js';

const cdn = process.env.OFB_CDN ?? fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const address = '/ofb/';
const partnerPage = readFileSync(join(cdn, 'index.html'), 'utf8')
  .replaceAll(/ (href|src)="(?=[\w-]+\.\w+")/g, ` $1="${address}`)
  .replace(`    <link rel="stylesheet" href="${address}ofb.css" />\n`, '');
const sizes = [
  {width: 1280, height: 900},
  {width: 375, height: 812},
];
/** A wide typeface and a narrow one, because they break lines at different words. */
const faces = ['DejaVu Sans', 'Archivo Narrow'];
const isWhole = Boolean(process.env.OFB_WHOLE);
/** Both networks are so slow that the page is shown long before its widgets. */
const network = isWhole ? 'Slow 4G' : 'Fast 4G';
/** Web Vitals call 0.1 good. A text that breaks at another word may still shift a little. */
const most = 0.002;

const pages = {
  'the partner page': '',
  'a banner': '<ofb-banner cta-href="#a"><p>Torino accoglie chi investe.</p></ofb-banner>',
  'sector cards': '<ofb-sector-cards><h2>Otto settori</h2></ofb-sector-cards>',
  'a timeline': '<ofb-event-timeline><h2>Agenda</h2></ofb-event-timeline>',
  partners: '<ofb-partner-logos><p>Città di Torino</p></ofb-partner-logos>',
};

const others = {
  'a card': '<ofb-banner variant="card" cta-href="#a"><h2>Torino</h2></ofb-banner>',
  'a hero banner': '<ofb-banner variant="hero" cta-href="#a"><h2>Torino</h2></ofb-banner>',
  'a list of sectors': '<ofb-sector-cards layout="list"></ofb-sector-cards>',
  'a carousel': '<ofb-sector-cards layout="carousel"></ofb-sector-cards>',
  'a timeline of three events': '<ofb-event-timeline limit="3"></ofb-event-timeline>',
  'a compact timeline': '<ofb-event-timeline layout="compact" limit="3"></ofb-event-timeline>',
  'a horizontal timeline': '<ofb-event-timeline layout="horizontal"></ofb-event-timeline>',
  'a row of partners': '<ofb-partner-logos layout="row"></ofb-partner-logos>',
  'a marquee': '<ofb-partner-logos layout="marquee"></ofb-partner-logos>',
  'a wrapped banner': '<div data-ofb="banner" data-cta-href="#a"><p>Torino accoglie chi investe.</p></div>',
  'a wrapped timeline': '<section class="ofb-event-timeline" data-limit="3"><h2>Agenda</h2></section>',
  'wrapped partners': '<div data-ofb="partner-logos" data-layout="row"><p>Città di Torino</p></div>',
};

const site = await opened(openSite(cdn, address));
const browser = await opened(launchChromium());

// A page first waits for the network and then takes one processor core, so two run at once.
describe('with ofb.css', {concurrency: 2}, () => {
  Object.entries({...pages, ...others}).forEach(([name, markup], index) => {
    for (const {size, face} of settingsOf(index)) {
      test(`${name} causes no layout shift at ${size.width} px in ${face} over ${network}`, async t => {
        const kept = await shiftOf(page(markup, {isKept: true, face}), size);
        const bare =
          isWhole && name in pages ? await shiftOf(page(markup, {isKept: false, face}), size) : undefined;

        t.diagnostic(
          `${name}, ${size.width} px, ${face}: ${bare?.toFixed(3) ?? '?'} without, ${kept.toFixed(4)} with`,
        );
        assert.ok(kept <= most, `a layout shift of ${kept.toFixed(4)}`);
      });
    }
  });
});

test('the measurement finds a layout shift', async () => {
  const late = `<ofb-partner-logos></ofb-partner-logos><script>
    setTimeout(() => document.body.prepend(Object.assign(document.createElement('p'), {style: 'height: 300px'})), 100);
  </script>`;

  const shift = await shiftOf(page(late, {isKept: true, face: faces[0]}), sizes[0]);

  assert.ok(shift > 0.05, `a layout shift of ${shift.toFixed(4)}`);
});

test('ofb.css weighs at most 1.5 KB on the wire', () => {
  const {length} = brotliCompressSync(readFileSync(join(cdn, 'ofb.css')));

  assert.ok(length <= 1.5 * 1024, `${length} bytes`);
});

/** One size and one typeface for each page, in turn; before a release every pair. */
function settingsOf(index) {
  if (isWhole) return sizes.flatMap(size => faces.map(face => ({size, face})));
  return [{size: sizes[index % 2], face: faces[(index >> 1) % 2]}];
}

function page(markup, {isKept, face}) {
  const sheet = `<link rel="stylesheet" href="${address}ofb.css">`;
  if (!markup) {
    const [head, ...rest] = partnerPage.split('<script');
    const style = `<style>body { font-family: '${face}' }</style>`;
    return [head + style + (isKept ? sheet : ''), ...rest].join('<script');
  }
  return `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partner</title>
    <style>body { margin: 0; font: 16px/1.5 '${face}' }</style>
    ${isKept ? sheet : ''}<script type="module" src="${address}ofb.js"></script>
  </head>
  <body><h1 id="a">Partner</h1>${markup}${'<p>Sportello estero.</p>'.repeat(20)}</body>
</html>`;
}

/** The Cumulative Layout Shift of a page until its widgets are rendered. */
async function shiftOf(html, size) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(size);
    await tab.emulateNetworkConditions(PredefinedNetworkConditions[network]);
    await tab.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) globalThis.shift += entry.value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await tab.goto(site.add(html));
    await tab.waitForFunction(() => {
      const tags = 'ofb-banner, ofb-sector-cards, ofb-event-timeline, ofb-partner-logos';
      const widgets = [...document.querySelectorAll(tags)];
      return widgets.length > 0 && widgets.every(widget => widget.matches(':state(loaded)'));
    });
    return await tab.evaluate(async () => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      return globalThis.shift;
    });
  } finally {
    await context.close();
  }
}
