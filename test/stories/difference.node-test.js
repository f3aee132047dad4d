import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PNG} from 'pngjs';

import {difference} from './difference.js';

const white = [255, 255, 255];
const brand = [0x12, 0x3f, 0x9c];

/** A page of 200 by 100 pixels with a bar on it. */
function picture({top = 40, colour = brand, edge = white} = {}) {
  const png = new PNG({width: 200, height: 100});
  for (let y = 0; y < 100; y++) {
    for (let x = 0; x < 200; x++) {
      const isBar = y >= top && y < top + 10 && x >= 50 && x < 150;
      const pixel = isBar ? colour : y === top + 10 && x === 50 ? edge : white;
      png.data.set([...pixel, 255], (y * 200 + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

test('sees no difference between two equal pictures', () => {
  assert.equal(difference(picture(), picture()), undefined);
});

test('sees what moved by one row of pixels', () => {
  assert.equal(difference(picture(), picture({top: 41})).pixels, 200);
});

test('sees a colour that changed a little', () => {
  assert.equal(difference(picture(), picture({colour: [0x1a, 0x47, 0xa4]})).pixels, 1000);
});

test('overlooks a corner that is smoothed in another way', () => {
  assert.equal(difference(picture(), picture({edge: [0x90, 0xa0, 0xd0]})), undefined);
});

test('sees that a page has grown', () => {
  const taller = PNG.sync.write(new PNG({width: 200, height: 101}));

  assert.ok(difference(picture(), taller).pixels > 0);
});
