/* global document */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import sanitizeHtml from 'sanitize-html';
import {build} from 'vite';

import {openBrowser} from '../bench/browser.js';
import {openSite} from './site.js';

const pathOf = file => fileURLToPath(new URL(file, import.meta.url));
const cdn = process.env.OFB_CDN ?? pathOf('../../dist/cdn');
const address = '/ofb/';
const plain = '<h2>Calendar</h2><p>All dates of the <a href="https://example.org/agenda">programme</a>.</p>';

const forms = {
  '`<ofb-event-timeline>`': `<ofb-event-timeline layout="compact" lang="en">${plain}</ofb-event-timeline>`,
  '`<div data-ofb>`': `<div data-ofb="event-timeline" data-layout="compact" data-lang="en">${plain}</div>`,
  '`<section class>`': `<section class="ofb-event-timeline">${plain}</section>`,
};

const dataAttributes = ['data-ofb', 'data-layout', 'data-lang'];
const sanitisers = {
  DOMPurify: html => tab.evaluate(dirty => globalThis.DOMPurify.sanitize(dirty), html),
  'sanitize-html': html => sanitizeHtml(html),
  'sanitize-html that keeps `data-*` and our classes': html =>
    sanitizeHtml(html, {
      allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, '*': ['data-*']},
      allowedClasses: {'*': ['ofb-*']},
    }),
  'CKEditor 5': html => tab.evaluate(dirty => globalThis.editor.saved(dirty), html),
  'CKEditor 5 with General HTML Support for both': html =>
    tab.evaluate(
      (dirty, names) =>
        globalThis.editor.saved(dirty, {
          allow: [
            {name: 'div', attributes: Object.fromEntries(names.map(name => [name, true]))},
            {name: 'section', classes: ['ofb-event-timeline']},
          ],
        }),
      html,
      dataAttributes,
    ),
};

let site, browser, tab;
before(async () => {
  [site, browser] = await Promise.all([openSite(cdn, address), openBrowser()]);
  tab = await browser.newPage();
  await tab.goto(site.add('<!doctype html><title>Editor</title>'));
  await tab.addScriptTag({path: pathOf('../../node_modules/dompurify/dist/purify.min.js')});
  await tab.addScriptTag({content: await bundle(pathOf('editor.js'))});
});
after(async () => {
  await browser?.close();
  site?.close();
});

test('docs/cms.md says what each sanitiser leaves of each form, and what our script makes of it', async () => {
  const lines = [];
  for (const [name, sanitise] of Object.entries(sanitisers)) {
    const cells = [];
    for (const form of Object.values(forms)) cells.push(await outcomeOf(await sanitise(form)));
    lines.push([name, ...cells]);
  }

  const table = tableOf([['saved through', ...Object.keys(forms)], ...lines]);
  const documented = readFileSync(pathOf('../../docs/cms.md'), 'utf8');
  const lean = documented.replaceAll(/ +\|/g, ' |').replaceAll(/-{4,}/g, '---');
  assert.ok(lean.includes(table), `docs/cms.md must hold this table:\n${table}`);
});

test('what no sanitiser leaves in, no form brings back', async () => {
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

/** What a page with our script shows of it, in the words of the table. */
async function outcomeOf(html) {
  const page = await shown(html);
  try {
    return await page.evaluate(() => {
      const widget = document.querySelector('ofb-event-timeline');
      if (!widget) return document.querySelector('h2 + p > a') ? 'plain HTML' : 'nothing';
      return widget.matches('[layout], section *') ? 'widget' : 'widget without its attributes';
    });
  } finally {
    await page.close();
  }
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

/** One classic script that says `editor.saved`. */
async function bundle(entry) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry, formats: ['iife'], name: 'editor'}},
  });
  return output.find(({type}) => type === 'chunk').code;
}
