/* global document */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import sanitizeHtml from 'sanitize-html';
import {build} from 'vite';

import {launchChromium} from '../browsers/launch.js';
import {opened} from '../opened.js';
import {openSite} from './site.js';

const pathOf = file => fileURLToPath(new URL(file, import.meta.url));
const cdn = process.env.OFB_CDN ?? pathOf('../../dist/cdn');
const address = '/ofb/';
const plain = '<h2>Calendar</h2><p>All dates of the <a href="https://example.org/agenda">programme</a>.</p>';

const forms = {
  '`<ofb-event-timeline>`': `<ofb-event-timeline layout="compact" lang="en">${plain}</ofb-event-timeline>`,
  '`<div data-ofb>`': `<div data-ofb="event-timeline" data-layout="compact" data-lang="en">${plain}</div>`,
  '`<section class>`': `<section class="ofb-event-timeline">${plain}</section>`,
  '`<a href>`':
    '<p><a href="https://example.org/embed.html?widget=event-timeline&amp;layout=compact&amp;lang=en">Calendar</a></p>',
};

const documented = readFileSync(pathOf('../../docs/cms.md'), 'utf8');

/** The settings for webmasters, read from docs/cms.md. */
function settings(name) {
  const [, text] = documented.split(`// ${name}\n`);
  assert.ok(text, `docs/cms.md must have settings for ${name}`);
  return `(${text.split('\n```')[0]})`;
}

const sanitiseBy = name => html =>
  sanitizeHtml(html, new Function('sanitizeHtml', `return ${settings(name)}`)(sanitizeHtml));
const purifyBy = name => html =>
  tab.evaluate(`DOMPurify.sanitize(${JSON.stringify(html)}, ${name ? settings(name) : '{}'})`);
const editBy = name => html =>
  tab.evaluate(`editor.saved(${JSON.stringify(html)}, ${name ? settings(name) : ''})`);

const sanitisers = {
  DOMPurify: purifyBy(),
  'DOMPurify, set for our tags': purifyBy('DOMPurify, our tags'),
  'sanitize-html': html => sanitizeHtml(html),
  'sanitize-html, set for plain HTML': sanitiseBy('sanitize-html, plain HTML'),
  'sanitize-html, set for our tags': sanitiseBy('sanitize-html, our tags'),
  'CKEditor 5': editBy(),
  'CKEditor 5, set for plain HTML': editBy('CKEditor 5, plain HTML'),
  'CKEditor 5, set for our tags': editBy('CKEditor 5, our tags'),
};

const site = await opened(openSite(cdn, address));
const browser = await opened(launchChromium());
const tab = await browser.newPage();
await tab.goto(site.add('<!doctype html><title>Editor</title>'));
await tab.addScriptTag({path: pathOf('../../node_modules/dompurify/dist/purify.min.js')});
await tab.addScriptTag({content: await bundle(pathOf('editor.js'))});

test('docs/cms.md says for each sanitiser and form whether ofb.js still shows a widget', async () => {
  const lines = [];
  for (const [name, sanitise] of Object.entries(sanitisers)) {
    const left = await Promise.all(Object.values(forms).map(form => sanitise(form)));
    lines.push([name, ...(await outcomesOf(left))]);
  }

  const table = tableOf([['saved through', ...Object.keys(forms)], ...lines]);
  const lean = documented.replaceAll(/ +\|/g, ' |').replaceAll(/-{4,}/g, '---');
  assert.ok(lean.includes(table), `docs/cms.md must hold this table:\n${table}`);
});

test('a sanitised form gives a widget no event handler, style or unsafe link', async () => {
  const evil = `<div data-ofb="banner" data-onclick="alert(1)" data-style="color: red" data-cta-href="javascript:alert(1)" data-heading="<img src=x onerror=alert(1)>">${plain}</div>`;
  const page = await shown(await sanitisers.DOMPurify(evil));

  const found = await page.evaluate(async () => {
    const widget = document.querySelector('ofb-banner');
    await widget.updateComplete;
    return {
      names: widget.getAttributeNames().toSorted(),
      links: widget.shadowRoot.querySelectorAll('[href], img').length,
    };
  });
  await page.close();

  assert.deepEqual(found, {names: ['cta-href', 'heading'], links: 0});
});

/** What a page with ofb.js shows for each HTML, in the words of the table. */
async function outcomesOf(htmls) {
  const page = await shown(htmls.map(html => `<main>${html}</main>`).join(''));
  const outcomes = await page.$$eval('main', places =>
    places.map(place => {
      const widget = place.querySelector('ofb-event-timeline');
      if (widget) return widget.matches('[layout], section *') ? 'widget' : 'widget without its attributes';
      const link = place.querySelector('p > a')?.getAttribute('href') ?? '';
      if (link.endsWith('/embed.html?widget=event-timeline&layout=compact&lang=en')) return 'link';
      return link === 'https://example.org/agenda' && place.querySelector('h2 + p') ? 'plain HTML' : 'less';
    }),
  );
  await page.close();
  return outcomes;
}

async function shown(html) {
  const page = await browser.newPage();
  await page.goto(
    site.add(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script type="module" src="${address}ofb.js"></script><body>${html}`,
    ),
    {waitUntil: 'networkidle0'},
  );
  return page;
}

function tableOf([head, ...lines]) {
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  const row = cells => `| ${cells.join(' | ')} |`;
  return [row(head), rule, ...lines.map(row)].join('\n');
}

/** One classic script with the global `editor`, whose `saved` the tests call. */
async function bundle(entry) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry, formats: ['iife'], name: 'editor'}},
  });
  return output.find(({type}) => type === 'chunk').code;
}
