/* global document, getComputedStyle */
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {openChromium, untilWhole} from './chromium.js';
import {hosts} from './hosts.js';
import {pageOn, widgets} from './widgets.js';

const chromium = await openChromium();
after(() => chromium.close());
const tab = await chromium.browser.newPage();

// Those that differ most; looks.test.ts measures all of them.
const seen = hosts.filter(
  ({name, sheet, css}) => sheet || css?.startsWith('*') || /62\.5|all else/.test(name),
);

for (const host of seen) {
  test(`${host.name}: a picture of each widget is that of a neutral page`, async () => {
    const {places, picture} = await shoot(pageOn(host));
    const tags = Object.values(widgets).flat();
    const neutral = pageOn({
      name: 'neutral',
      place: widget => `<div style="${places[tags.indexOf(widget)].style}">${widget}</div>`,
    });

    const twin = await shoot(neutral);

    places.forEach(({box}, index) => {
      assert.deepEqual(box, twin.places[index].box);
      assert.equal(differing(crop(twin.picture, box), crop(picture, box)), 0, tags[index]);
    });
  });
}

test('what belongs to the page looks as before', async () => {
  const own =
    '<h1>Page</h1><p>Text <a href="#">with a link</a>.</p><button>Press</button><ul><li>One<li>Two</ul>';
  const page = pageOn({
    name: 'page',
    sheet: '/node_modules/bootstrap/dist/css/bootstrap.min.css',
    css: '.box {height: 300px; overflow: hidden; visibility: hidden}',
    place: widget => `${own}<div class="box">${widget}</div>`,
  });
  const without = await shoot(page.replace(/<script.*?<\/script>/, ''));

  const {picture} = await shoot(page);

  assert.equal(differing(without.picture, picture), 0);
});

/** Where each widget stands, and the whole page. */
async function shoot(html) {
  chromium.pages['/page'] = html;
  await tab.setViewport({width: 800, height: 600});
  await tab.goto(`${chromium.origin}/page`);
  if (html.includes('<script')) await untilWhole(tab);
  const height = await tab.evaluate('document.documentElement.scrollHeight');
  await tab.setViewport({width: 800, height: Math.min(height, 8000)});
  const places = await tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({shadowRoot}) => shadowRoot)
      .map(widget => {
        const root = widget.shadowRoot.querySelector('.widget');
        const {left, top, width, height} = root.getBoundingClientRect();
        const {fontFamily, fontSize, colorScheme} = getComputedStyle(widget);
        const size = `${Math.max(16, Number.parseFloat(fontSize))}px`;
        return {
          box: {left, top, width, height},
          style: `position: absolute; left: ${left}px; top: ${top}px; width: ${width}px;
            font-size: ${size}; color-scheme: ${colorScheme}; font-family: ${fontFamily.replaceAll('"', "'")}`,
        };
      }),
  );
  return {places, picture: PNG.sync.read(Buffer.from(await tab.screenshot({optimizeForSpeed: true})))};
}

/** How many pixels are not the same; smoothed edges count. */
function differing(one, other) {
  const {width, height} = one;
  return pixelmatch(one.data, other.data, undefined, width, height, {threshold: 0, includeAA: true});
}

/** The pixels that lie whole inside a box. */
function crop(picture, {left, top, width, height}) {
  const [x, y] = [Math.max(0, Math.ceil(left)), Math.ceil(top)];
  const part = new PNG({
    width: Math.min(Math.floor(left + width), picture.width) - x,
    height: Math.min(Math.floor(top + height), picture.height) - y,
  });
  PNG.bitblt(picture, part, x, y, part.width, part.height, 0, 0);
  return part;
}
