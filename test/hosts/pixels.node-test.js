import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {opened} from '../opened.js';
import {openChromium, untilWhole} from './chromium.js';
import {hosts} from './hosts.js';
import {pageOn} from './widgets.js';

/** Hosts that only looks.test.ts tests. */
const apart = [
  // These change the document or need the names of private properties, which cannot be undone in the shared frame.
  'quirks mode',
  '`<html dir="rtl">`',
  'private properties of ours',
  // A dialog puts all widgets into one place.
  'a dialog',
  // Anti-aliasing differs in content that is layered, zoomed or clipped: about one pixel in a million.
  '`contain: strict`',
  '`zoom: 1.5`',
  '`body {writing-mode: vertical-rl}`',
];

const size = {width: 800, height: 4300};
const view = {optimizeForSpeed: true};
const frames = `<!doctype html><html lang="it"><head><title>Pixels</title><style>
    iframe {position: absolute; inset: 0; border: 0; width: ${size.width}px; height: 10000px}
    .host #neutral, .neutral #host {visibility: hidden}
  </style></head><body><iframe id="host" src="/neutral"></iframe><iframe id="neutral" src="/neutral"></iframe></body></html>`;
const neutral = pageOn({name: 'neutral', place: widget => `<div>${widget}</div>`});

const chromium = await opened(openChromium({'/frames': frames, '/neutral': neutral}));
const tab = await chromium.browser.newPage();

before(async () => {
  await tab.setViewport(size);
  await tab.goto(`${chromium.origin}/frames`);
  for (const frame of tab.frames().slice(1)) await untilWhole(frame);
});

/** Pictures of the neutral page by the places of its widgets. Many hosts have the same places. */
const neutrals = new Map();

for (const {name} of hosts.filter(host => !apart.includes(host.name))) {
  test(`${name}: each widget has the pixels of a widget on a neutral page`, async () => {
    const {boxes, places} = await tab.evaluate(
      host => import('/test/hosts/overlay.js').then(({lay}) => lay(host)),
      name,
    );
    if (!neutrals.has(places)) neutrals.set(places, await shoot('neutral', boxes));
    const twin = neutrals.get(places);

    const picture = await shoot('host', boxes);

    // Equal bytes are equal pictures. Only pictures that differ are compared pixel by pixel.
    if (!picture.equals(twin)) assert.deepEqual(differing(picture, twin, boxes), {});
  });
}

test('the page itself has the same pixels with and without widgets', async () => {
  const own =
    '<h1>Page</h1><p>Text <a href="#">with a link</a>.</p><button>Press</button><ul><li>One<li>Two</ul>';
  const page = pageOn({
    name: 'page',
    sheet: '/node_modules/bootstrap/dist/css/bootstrap.min.css',
    css: '.box {height: 300px; overflow: hidden; visibility: hidden}',
    place: widget => `${own}<div class="box">${widget}</div>`,
  });
  chromium.pages['/without'] = page.replace(/<script.*?<\/script>/, '');
  chromium.pages['/with'] = page;

  await tab.goto(`${chromium.origin}/without`);
  const without = await tab.screenshot(view);
  await tab.goto(`${chromium.origin}/with`);
  await untilWhole(tab);
  const picture = await tab.screenshot(view);

  assert.ok(Buffer.from(picture).equals(Buffer.from(without)));
});

test('docs/hosts.md names the pages whose pixels are not compared', () => {
  const text = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');
  const [, named] = /pages but\s(.*?)\sare also compared by their pixels/s.exec(text);

  for (const name of apart) assert.ok(named.replace(/\s+/g, ' ').includes(name), name);
});

/** A picture of one frame: the boxes of the widgets on white. */
async function shoot(frame, boxes) {
  await tab.$eval('body', (body, name) => (body.className = name), frame);
  const height = Math.max(...boxes.map(box => box.top + box.height));
  const clip = {x: 0, y: 0, width: size.width, height};
  return Buffer.from(await tab.screenshot({...view, clip}));
}

/** The number of different pixels of each widget. Anti-aliased pixels count, too. */
function differing(one, other, boxes) {
  const [picture, twin] = [one, other].map(bytes => PNG.sync.read(bytes));
  const counts = boxes.map(box => {
    const [data, twinData] = [picture, twin].map(whole => crop(whole, box).data);
    const {width, height} = box;
    return [box.name, pixelmatch(data, twinData, undefined, width, height, {threshold: 0, includeAA: true})];
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function crop(picture, {left, top, width, height}) {
  const part = new PNG({width, height});
  PNG.bitblt(picture, part, left, top, width, height, 0, 0);
  return part;
}
