/* global document */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {renderWidget} from '../../dist/entries/server.js';
import {launchChromium} from '../browsers/launch.js';
import {opened} from '../opened.js';

const now = new Date('2017-11-14T10:00:00Z');
/** To be looked at before a release; not in git. */
const pictures = fileURLToPath(new URL('../../dist/without-script', import.meta.url));
const isWhole = Boolean(process.env.OFB_WHOLE);
if (isWhole) mkdirSync(pictures, {recursive: true});
const folder = mkdtempSync(join(tmpdir(), 'ofb-without-script-'));
after(() => rmSync(folder, {recursive: true}));
const browser = await opened(launchChromium());

/** A page that holds this, in a browser in which scripts are off. */
async function open(body, language = 'en') {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({width: 768, height: 900});
  const file = join(folder, `page-${Math.random()}.html`);
  writeFileSync(
    file,
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Page</title><body>${body}`,
  );
  await page.goto(pathToFileURL(file).href);
  return page;
}

const render = (tag, attributes, language = 'en') =>
  renderWidget(tag, {attributes, language, now, base: 'https://a.example/'});

/** All that assistive technology is told, as "role name". */
async function toldBy(page) {
  const told = [];
  const walk = ({role, name, children = []}) => {
    told.push(`${role} ${name}`);
    children.forEach(walk);
  };
  walk(await page.accessibility.snapshot({interestingOnly: false}));
  return told;
}

async function takePicture(page, name) {
  if (isWhole) await page.screenshot({path: join(pictures, `${name}.png`), fullPage: true});
}

const pagesOf = {
  banner: ['ofb-banner', {variant: 'hero', 'next-event': true, dismissible: true}],
  bar: ['ofb-banner', {'next-event': true, dismissible: true}],
  card: ['ofb-banner', {variant: 'card'}],
  cards: ['ofb-sector-cards', {limit: 3, expand: true}],
  carousel: ['ofb-sector-cards', {layout: 'carousel'}],
  timeline: ['ofb-event-timeline', {limit: 3, filters: true, subscribe: 'https://a.example/agenda.ics'}],
  street: ['ofb-event-timeline', {layout: 'horizontal'}],
  compact: ['ofb-event-timeline', {layout: 'compact', limit: 5}],
  logos: ['ofb-partner-logos', {}],
  marquee: ['ofb-partner-logos', {layout: 'marquee'}],
};

/** In which language and colours each is looked at, and how wide its picture is. */
const looks = [
  ['it', 'light', 320],
  ['ar', 'dark', 1280],
];

for (const [name, [tag, attributes]] of Object.entries(pagesOf)) {
  test(`shows a ${name} to those who have no script, and no button that nobody answers`, async () => {
    for (const [language, scheme, pictured] of looks) {
      const page = await open(await render(tag, attributes, language), language);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);

      const told = await toldBy(page);

      assert.deepEqual(
        told.filter(line => /^(button|combobox|searchbox|textbox|checkbox) /.test(line)),
        [],
      );
      assert.ok(told.some(line => line.startsWith('heading ')) || name === 'bar');
      for (const width of [320, 768, 1280]) {
        await page.setViewport({width, height: 900});
        const {inner, outer} = await page.evaluate(() => ({
          inner: document.documentElement.scrollWidth,
          outer: document.documentElement.clientWidth,
        }));
        assert.ok(inner <= outer, `${inner} px in ${outer} px (${language})`);
        if (width === pictured) await takePicture(page, `${name}-${language}-${scheme}-${width}`);
      }
      await page.close();
    }
  });
}

test('reads out every event, whatever the page limits, once', async () => {
  const page = await open(await render('ofb-event-timeline', {limit: 2}));

  const titles = (await toldBy(page)).filter(line => /^heading /.test(line));

  // The widget's, eleven years, and 25 events.
  assert.equal(titles.length, 37);
  assert.equal(new Set(titles).size, titles.length);
});

test('keeps an event in a calendar with links that a reader can open', async () => {
  const page = await open(await render('ofb-event-timeline', {show: 'upcoming', limit: 3}));
  const summary = await page.$('pierce/summary');

  const before = (await toldBy(page)).filter(line => line.startsWith('link Google'));
  await summary.click();

  const links = (await toldBy(page)).filter(line => /^link /.test(line));
  assert.equal(before.length, 0);
  assert.deepEqual(links.slice(0, 5), [
    'link Google Calendar',
    'link Outlook.com',
    'link Microsoft 365',
    'link Yahoo',
    'link .ics file (other calendars)',
  ]);
  await takePicture(page, 'calendars-768');

  const others = await page.$$('pierce/summary');
  await others[1].click();

  const states = await page.$$eval('pierce/details', all => all.map(({open}) => open));
  assert.deepEqual(states, [false, true, ...Array(states.length - 2).fill(false)]);
});

test('opens a sector to its events', async () => {
  const page = await open(await render('ofb-sector-cards', {expand: true, sectors: 'aerospace'}));
  const summary = await page.$('pierce/summary');

  await summary.click();

  assert.ok((await toldBy(page)).some(line => line.includes('Aerospace & Defense Meetings Torino 2025')));
});

test('prints all events', async () => {
  const page = await open(await render('ofb-event-timeline', {limit: 2, filters: true}));
  await page.emulateMediaType('print');

  const visible = await page.evaluate(
    () =>
      [...document.querySelector('ofb-event-timeline').shadowRoot.querySelectorAll('.event')].filter(
        event => event.getBoundingClientRect().height > 0,
      ).length,
  );

  assert.equal(visible, 25);
  await takePicture(page, 'timeline-print');
});

test('what the page puts into a slot stands there', async () => {
  const html = await renderWidget('ofb-event-timeline', {
    language: 'en',
    now,
    attributes: {limit: 2},
    fallback: '<b slot="title">Our own title</b><p>Fallback</p>',
  });

  const told = await toldBy(await open(html));

  assert.ok(told.includes('heading Our own title'));
  assert.ok(!told.some(line => line.includes('Fallback')));
});

test('a widget that was not prerendered shows what stands between its tags', async () => {
  const page = await open(
    '<ofb-banner><p>Open for <a href="https://a.example/">business</a></p></ofb-banner>',
  );

  assert.ok((await toldBy(page)).includes('link business'));
});
