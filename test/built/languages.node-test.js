/* global customElements, document -- in the page */
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {preview} from 'vite';

import {launchChromium} from '../browsers/launch.js';
import {feedIn} from '../controllers/foreign-feed.js';
import {opened} from '../opened.js';
import {layoutFaults} from './layout-faults.js';

const server = await opened(
  preview({configFile: false, logLevel: 'silent', build: {outDir: 'dist/cdn'}, preview: {port: 6118}}),
);
const browser = await opened(
  launchChromium({isWholeBrowser: true, args: ['--force-renderer-accessibility']}),
);

test('the accessibility tree of a German page marks the words of an Italian feed as Italian', async () => {
  const page = await partnerPage();
  const feed = feedIn(words => ({it: words}));
  feed.events[0].sectors = ['food'];
  feed.events[1].startDate = '2099-04-06';
  feed.partners[0].logo = {url: 'icon.svg', width: 1, height: 1};
  await show(page, {
    lang: 'de',
    content: feed,
    attributes: {'ofb-event-timeline': 'filters', 'ofb-sector-cards': 'expand'},
  });

  const nodes = await languagesOf(page);

  const foreign = nodes.filter(({name}) => /parol/.test(name));
  const leaves = foreign.filter(({role}) => /staticText|menuListOption|image/.test(role));
  assert.deepEqual(new Set(leaves.map(({role}) => role)), new Set(['staticText', 'menuListOption', 'image']));
  assert.deepEqual(
    leaves.filter(({language}) => language !== 'it'),
    [],
  );
  // The name of a control is one string with one language. The text nodes below it keep their own languages.
  const named = foreign.filter(({role}) => /^(button|link|disclosureTriangle)/.test(role));
  assert.ok(named.length >= 6, `${named.length} controls`);
  assert.deepEqual(
    named.filter(({texts}) => !/parol/.test(texts)),
    [],
  );
});

const languages = 'it en fr de es pt ro pl tr ru zh ja ko ar'.split(' ');
// Long words overflow in a wide typeface, so every language is measured there. A narrow typeface causes the same faults
// at both sizes and in all languages of a script, so one language per script is enough.
const some = process.env.OFB_WHOLE ? languages : ['it', 'de', 'ru', 'ko', 'ar'];

for (const [what, width, size, face, spoken] of [
  ['at 400 %', 320, '100%', 'DejaVu Sans', languages],
  ['at 400 %', 320, '100%', 'Archivo Narrow', some],
  ['with its text at 200 % on a phone', 400, '200%', 'DejaVu Sans', languages],
]) {
  test(`the partner page hides no text ${what} in ${face}, in ${spoken.length} languages`, async () => {
    const page = await partnerPage();
    await page.setViewport({width, height: 800});
    await page.evaluate(font => Object.assign(document.body.style, font), {fontSize: size, fontFamily: face});
    const faults = {};

    for (const lang of spoken) {
      await show(page, {lang, attributes: {'ofb-event-timeline': 'filters', 'ofb-sector-cards': 'expand'}});
      const found = await page.evaluate(layoutFaults);
      if (found.length > 0) faults[lang] = found;
    }

    assert.deepEqual(faults, {});
    await page.close();
  });
}

async function partnerPage() {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls.local[0]}index.html`);
  return page;
}

/** Shows the four widgets in a language, with the feed in `content` or with the built-in content. */
async function show(page, setting) {
  await page.evaluate(async ({lang, content, attributes = {}}) => {
    document.documentElement.lang = lang;
    for (const [name, attribute] of Object.entries(attributes)) {
      document.querySelector(name).setAttribute(attribute, '');
    }
    for (const widget of document.querySelectorAll(
      'ofb-banner, ofb-sector-cards, ofb-event-timeline, ofb-partner-logos',
    )) {
      widget.content = content;
      await customElements.whenDefined(widget.localName);
      await widget.updateComplete;
    }
  }, setting);
}

/**
 * The nodes of the accessibility tree with their languages. Only the page chrome://accessibility shows the languages:
 * the DevTools protocol leaves them out.
 */
async function languagesOf(page) {
  const internals = await browser.newPage();
  await internals.goto('chrome://accessibility');
  const title = await page.title();
  await internals.$eval('#filter-allow', field => (field.value = 'language=* name=*'));
  // chrome://accessibility shows only part of the tree of a page in the background.
  await page.bringToFront();
  await page.evaluate(() => document.body.append('That is all.'));
  const tree = await internals.waitForFunction(
    wanted => {
      const {textContent} = document.querySelector('pre[id$=tree]') ?? {};
      if (textContent?.includes('That is all.')) return textContent;
      document.querySelector(`button[aria-label$="accessibility tree for ${wanted}"]`)?.click();
      return undefined;
    },
    {polling: 500},
    title,
  );
  const nodes = nodesIn(await tree.jsonValue());
  await internals.close();
  return nodes;
}

/** The tree comes as one line: `paragraph language='de'++staticText language='de' name='Hallo'`. */
function nodesIn(tree) {
  const found = tree.matchAll(/(\+*)(\w+) language='([\w-]*)'(?: name='(.*?)')?(?=\+\+|$)/gs);
  const nodes = [...found].map(([, {length}, role, language, name = '']) => ({
    depth: length,
    role,
    language,
    name,
  }));
  return nodes.map((node, place) => {
    const next = nodes.findIndex(({depth}, other) => other > place && depth <= node.depth);
    const below = nodes.slice(place + 1, next < 0 ? undefined : next);
    const texts = below.filter(({role}) => role === 'staticText').map(({name}) => name);
    return {...node, texts: texts.join(' ')};
  });
}
