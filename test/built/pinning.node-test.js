/* global document */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {launchChromium} from '../browsers/launch.js';
import {openSite} from '../cms/site.js';
import {opened} from '../opened.js';

const pathOf = file => fileURLToPath(new URL(file, import.meta.url));
const cdn = process.env.OFB_CDN ?? pathOf('../../dist/cdn');
const address = '/0.1.0/';
const sri = JSON.parse(readFileSync(join(cdn, 'sri.json'), 'utf8'));
const otherHash = `sha384-${'A'.repeat(64)}`;

// The partner's page has another origin than the files of dist/cdn.
const site = await opened(openSite(cdn, address));
const partner = await opened(openSite(cdn, '/elsewhere/'));
const browser = await opened(launchChromium());
const head = await pinnedHead(`${site.origin}${address}`);

test('the HTML head of docs/pinning.md pins ofb.js and every module that ofb.js loads', async () => {
  const {text, requests} = await shown(head);

  assert.match(text, /Politecnico/);
  const listed = JSON.parse(/"importmap">(.*?)</.exec(head)[1]).integrity;
  const loaded = requests.filter(url => url.includes('/chunks/'));
  assert.ok(loaded.length > 1);
  assert.deepEqual(
    loaded.filter(url => !(url in listed)),
    [],
  );
});

test('the browser refuses a module with another hash, and the widget keeps its fallback text', async () => {
  const chunk = Object.keys(sri).find(file => /^chunks\/partner-logos-.*\.js$/.test(file));
  const {text, words, messages} = await shown(head.replace(sri[chunk], otherHash));

  assert.equal(text, undefined);
  assert.equal(words, 'Politecnico');
  assert.match(messages.join('\n'), /integrity/i);
});

for (const [what, hash, isShown] of [
  ['runs with its hash', sri['ofb.all.js'], true],
  ['does not run with another hash', otherHash, false],
]) {
  test(`ofb.all.js of a pinned version ${what}`, async () => {
    const src = `${site.origin}${address}ofb.all.js`;
    const {text} = await shown(`<script src="${src}" integrity="${hash}" crossorigin="anonymous"></script>`);

    assert.equal(/Città di Torino/.test(text), isShown);
  });
}

/** Runs the script of docs/pinning.md. */
async function pinnedHead(base) {
  const document = readFileSync(pathOf('../../docs/pinning.md'), 'utf8');
  const [, script] = /```js\n(\/\/ node pin\.mjs[^]*?)```/.exec(document);
  const folder = mkdtempSync(join(tmpdir(), 'pin-'));
  const file = join(folder, 'pin.mjs');
  writeFileSync(file, script);
  try {
    const {stdout} = await promisify(execFile)(process.execPath, [file, base, 'it', 'en']);
    return stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function shown(inHead) {
  const page = await browser.newPage();
  const messages = [];
  const requests = [];
  page.on('console', message => messages.push(message.text()));
  page.on('request', request => requests.push(request.url()));
  const html = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Pinned</title>${inHead}<ofb-partner-logos>Politecnico</ofb-partner-logos>`;
  await page.goto(partner.add(html), {waitUntil: 'networkidle0'});
  const found = await page.evaluate(async () => {
    const widget = document.querySelector('ofb-partner-logos');
    await widget.updateComplete;
    return {text: widget.shadowRoot?.textContent, words: widget.textContent};
  });
  await page.close();
  return {...found, messages, requests};
}
