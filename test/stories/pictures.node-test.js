import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import {Album} from './album.js';
import {difference} from './difference.js';
import {openStudio} from './photographer.js';

const studio = await openStudio();
const album = new Album();
after(() => studio.close());

describe(`${studio.ids.length} stories`, {concurrency: studio.atOnce}, () => {
  for (const id of studio.ids) {
    test(`${id} looks as accepted`, async () => {
      let found = album.compare(id, await studio.takePicture(id));
      // A busy machine may be a frame late, and a story before may have left its mark.
      if (found) found = album.compare(id, await studio.takePicture(id, {isAlone: true}));

      assert.equal(found, undefined, 'Look at it: npm run pictures. Accept it: npm run pictures:accept.');
    });
  }
});

test('no picture is kept of a story that is gone', () => {
  assert.deepEqual(album.idsBesides(studio.ids), []);
});

describe('a story', () => {
  const id = 'widgets-sector-cards--default';
  let accepted;
  before(async () => {
    accepted = await studio.takePicture(id);
  });

  for (const [change, css] of [
    ['a card that moved by a pixel', '.card:first-child {translate: 1px}'],
    ['a text that is a little paler', '.widget {--_muted: #546284}'],
    ['a brand that is a little lighter', '.widget {--_brand: #1a47a4}'],
  ]) {
    test(`does not pass with ${change}`, async () => {
      assert.ok(difference(accepted, await studio.takePicture(id, {css})));
    });
  }

  test('passes with a style sheet that changes nothing', async () => {
    assert.equal(
      difference(accepted, await studio.takePicture(id, {css: '.nobody {color: red}'})),
      undefined,
    );
  });
});
