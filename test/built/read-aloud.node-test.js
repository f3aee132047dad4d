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
  test(`${name}.html is read aloud as accepted`, async () => {
    const accepted = fileURLToPath(new URL(`read-aloud/${name}.txt`, import.meta.url));

    const read = linesOf(await treeOf(`${site.origin}/${name}.html`)).join('\n');

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
