/* global document, customElements -- in the page */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {launchChromium} from '../browsers/launch.js';
import {openSite} from '../cms/site.js';
import {opened} from '../opened.js';
import {characters} from './characters.js';
import {foreignFonts} from './foreign-fonts.js';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const site = await opened(openSite(cdn, '/'));
const browser = await opened(launchChromium());
const page = await browser.newPage();

for (const [script, file] of [
  ['chinese-and-japanese', 'noto-sans-sc.txt'],
  ['korean', 'noto-sans-kr.txt'],
]) {
  test(`the small ${script} font has every character that our languages use`, () => {
    const drawn = readFileSync(new URL(file, import.meta.url), 'utf8');

    const missing = [...characters(script)].filter(character => !drawn.includes(character));

    assert.equal(missing.join(''), '', 'Write it anew: test/fonts/subset.js says how.');
  });
}

test('generic families, unknown families and form controls are drawn with the fonts of the project', async () => {
  const generic = ['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'ui-serif', 'math'];
  const named = [
    'Arial',
    'Helvetica',
    'Times New Roman',
    'Courier New',
    'Verdana',
    'Segoe UI',
    'Roboto',
    'Nobody',
  ];
  const texts = [...generic, ...named].map(
    family => `<p style="font-family: ${family}">Città – 漢字 한국 Привет مرحبا</p>`,
  );
  await page.goto(
    site.add(`<!doctype html><meta charset="utf-8"><title>Fonts</title>${texts.join('')}
    <p>Text <button>Button</button> <select><option>Option</select> <input value="Field"> <textarea>Area</textarea></p>`),
  );

  assert.ok((await foreignFonts(page, [])).includes('Arimo'), 'Chromium says which fonts it uses');
  assert.deepEqual(await foreignFonts(page), []);
});

for (const lang of 'it en fr de es pt ro pl tr ru zh ja ko ar'.split(' ')) {
  test(`the partner page is drawn with the fonts of the project in ${lang}`, async () => {
    await page.goto(`${site.origin}/index.html`);
    await page.evaluate(async language => {
      document.documentElement.lang = language;
      for (const widget of document.querySelectorAll(
        'ofb-banner, ofb-sector-cards, ofb-event-timeline, ofb-partner-logos',
      )) {
        await customElements.whenDefined(widget.localName);
        await widget.updateComplete;
      }
    }, lang);

    assert.deepEqual(await foreignFonts(page), []);
  });
}
