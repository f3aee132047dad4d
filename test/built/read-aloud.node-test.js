import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {launchChromium} from '../browsers/launch.js';
import {openSite} from '../cms/site.js';
import {opened} from '../opened.js';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const site = await opened(openSite(cdn, '/'));
const browser = await opened(launchChromium());

for (const name of ['index', 'en']) {
  test(`the accessibility tree of ${name}.html is the accepted one`, async () => {
    const accepted = fileURLToPath(new URL(`read-aloud/${name}.txt`, import.meta.url));

    const read = linesOf(await treeOf(`${site.origin}/${name}.html`)).join('\n');

    if (process.env.OFB_ACCEPT) writeFileSync(accepted, `${read}\n`);
    assert.equal(`${read}\n`, readFileSync(accepted, 'utf8'), 'Read it, then accept it with OFB_ACCEPT=1.');
  });
}

/** The accessibility tree of the page at a date after the last event of the built-in content. */
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

/** Roles without a meaning of their own, and text that already is the name of its parent. */
const silent = new Set(['none', 'generic', 'sectionheader', 'InlineTextBox']);

/** One line for each node: its role, name and states. */
function linesOf({role, name, level, children = [], ...rest}, depth = 0) {
  if (silent.has(role)) return children.flatMap(child => linesOf(child, depth));
  const states = ['expanded', 'pressed', 'disabled']
    .filter(state => rest[state] !== undefined)
    .map(state => `${state}: ${rest[state]}`);
  const line = [role, level, name && `“${name}”`, ...states].filter(Boolean).join(' ');
  const below = children.filter(child => child.role !== 'StaticText' || child.name !== name);
  return ['  '.repeat(depth) + line, ...below.flatMap(child => linesOf(child, depth + 1))];
}
