import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import puppeteer from 'puppeteer-core';
import {preview} from 'vite';

import {flags} from '../browsers/chromium.js';
import {engines} from '../browsers/engines.js';
import {locatePrograms} from '../browsers/locate.js';

const server = await preview({
  configFile: false,
  logLevel: 'silent',
  build: {outDir: 'dist/cdn'},
  preview: {port: 6117},
});
const {browser: executablePath} = locatePrograms('chromium', engines.chromium);
const browser = await puppeteer.launch({executablePath, args: flags});
after(async () => {
  await browser.close();
  await server.close();
});

for (const name of ['index', 'en']) {
  test(`${name}.html is read aloud as accepted`, async () => {
    const accepted = fileURLToPath(new URL(`read-aloud/${name}.txt`, import.meta.url));

    const read = linesOf(await treeOf(`${server.resolvedUrls.local[0]}${name}.html`)).join('\n');

    if (process.env.OFB_ACCEPT) writeFileSync(accepted, `${read}\n`);
    assert.equal(`${read}\n`, readFileSync(accepted, 'utf8'), 'Read it, then accept it with OFB_ACCEPT=1.');
  });
}

/** What assistive technology is given, of the page as it is long after the last event of the built-in content. */
async function treeOf(address) {
  const page = await browser.newPage();
  await page.emulateTimezone('Europe/Rome');
  await page.evaluateOnNewDocument('Date.now = () => Date.UTC(2031, 0, 15)');
  await page.goto(address);
  await page.waitForFunction(`document.querySelectorAll(':state(loaded)').length === 4`);
  const tree = await page.accessibility.snapshot({interestingOnly: false});
  await page.close();
  return tree;
}

/** Boxes without a meaning, and the words that have named what they stand in. */
const silent = new Set(['none', 'generic', 'sectionheader', 'InlineTextBox']);

/** One line each: the role, the name, and what is said of the state. */
function linesOf({role, name, level, children = [], ...rest}, depth = 0) {
  if (silent.has(role)) return children.flatMap(child => linesOf(child, depth));
  const states = ['expanded', 'pressed', 'disabled']
    .filter(state => rest[state] !== undefined)
    .map(state => `${state}: ${rest[state]}`);
  const line = [role, level, name && `“${name}”`, ...states].filter(Boolean).join(' ');
  const below = children.filter(child => child.role !== 'StaticText' || child.name !== name);
  return ['  '.repeat(depth) + line, ...below.flatMap(child => linesOf(child, depth + 1))];
}
