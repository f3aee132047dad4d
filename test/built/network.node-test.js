/* global document, window */
/** A page whose network is gone for a while, after ofb.js has come. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {launchChromium} from '../browsers/launch.js';
import {openSite} from '../cms/site.js';
import {opened} from '../opened.js';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const site = await opened(openSite(cdn, '/cdn/'));
const browser = await opened(launchChromium());

/**
 * @param {string} body
 * @param {RegExp} missing addresses that are not answered until `comeBack` is called
 */
async function pageWithout(body, missing) {
  let isGone = true;
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (isGone && missing.test(request.url())) void request.abort('internetdisconnected');
    else if (request.url().endsWith('/page'))
      void request.respond({
        contentType: 'text/html',
        body: `<!doctype html><html lang="it"><title>Page</title><body>${body}<script type="module" src="/cdn/ofb.js"></script>`,
      });
    else void request.continue();
  });
  await page.goto(`${site.origin}/page`);
  return {
    page,
    async comeBack() {
      isGone = false;
      await page.evaluate(() => window.dispatchEvent(new window.Event('online')));
    },
  };
}

const textOf = (page, tag) =>
  page.evaluate(
    name => document.querySelector(name).shadowRoot?.textContent.replace(/\s+/g, ' ').trim(),
    tag,
  );

const isShown = (page, tag, text) =>
  page.waitForFunction(
    (name, words) => document.querySelector(name).shadowRoot?.textContent.includes(words),
    {timeout: 20_000},
    tag,
    text,
  );

test('an element whose chunk did not come is loaded when the browser is on-line again', async () => {
  const {page, comeBack} = await pageWithout(
    '<ofb-partner-logos>Partner</ofb-partner-logos>',
    /chunks\/(widget|partner-logos)/,
  );
  const before = await page.evaluate(() => document.querySelector('ofb-partner-logos').innerText);

  await comeBack();
  await isShown(page, 'ofb-partner-logos', 'Politecnico');

  assert.equal(before, 'Partner');
});

test('a language that did not come gives the error without the network, and the content with it', async () => {
  const {page, comeBack} = await pageWithout(
    '<ofb-partner-logos></ofb-partner-logos>',
    /chunks\/languages\/it-\w{8}\.js/,
  );
  await isShown(page, 'ofb-partner-logos', 'Try again');

  await comeBack();
  await isShown(page, 'ofb-partner-logos', 'Politecnico');
});

for (const [feature, attributes, tag] of [
  ['filters', 'filters', 'ofb-event-timeline'],
  ['another layout', 'layout="horizontal"', 'ofb-event-timeline'],
  ['what opens a sector', 'expand', 'ofb-sector-cards'],
  ['the button that closes', 'dismissible', 'ofb-banner'],
  ['the marquee', 'layout="marquee"', 'ofb-partner-logos'],
]) {
  test(`a widget is shown without ${feature} when that does not come, and with it later`, async () => {
    const words = {
      'ofb-event-timeline': 'Forum',
      'ofb-sector-cards': 'Aerospazio',
      'ofb-banner': 'Open for business',
      'ofb-partner-logos': 'Politecnico',
    }[tag];
    const {page, comeBack} = await pageWithout(
      `<${tag} ${attributes}></${tag}>`,
      /chunks\/(visitor-filters|horizontal|expansion|dismissal|marquee)-/,
    );
    await isShown(page, tag, words);
    const sheets = () =>
      page.evaluate(name => document.querySelector(name).shadowRoot.adoptedStyleSheets.length, tag);
    const before = await sheets();

    await comeBack();
    await page.waitForFunction(
      (name, count) => document.querySelector(name).shadowRoot.adoptedStyleSheets.length > count,
      {timeout: 20_000},
      tag,
      before,
    );

    assert.match(await textOf(page, tag), new RegExp(words));
  });
}

test('calendars that do not come leave the list and the focus, and open when the network is back', async () => {
  const content = JSON.stringify({
    inLanguage: 'it',
    events: [{id: 'fiera', name: 'Fiera', startDate: '2099-03-06T09:00', endDate: '2099-03-06T18:00'}],
  });
  const {page, comeBack} = await pageWithout(
    `<ofb-event-timeline content='${content}'></ofb-event-timeline>`,
    /chunks\/add-to-calendar-|ui-filters/,
  );
  await isShown(page, 'ofb-event-timeline', 'Fiera');
  const button = await page.evaluateHandle(() =>
    document.querySelector('ofb-event-timeline').shadowRoot.querySelector('.add'),
  );
  await button.click();
  await page.evaluate(() => document.querySelector('ofb-event-timeline').updateComplete);
  const hasFocus = await page.evaluate(
    element => document.querySelector('ofb-event-timeline').shadowRoot.activeElement === element,
    button,
  );
  const text = await textOf(page, 'ofb-event-timeline');

  await comeBack();
  await isShown(page, 'ofb-event-timeline', 'Google Calendar');

  assert.match(text, /Fiera/);
  assert.ok(hasFocus);
});
