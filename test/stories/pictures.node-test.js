import assert from 'node:assert/strict';
import {before, test} from 'node:test';

import {opened} from '../opened.js';
import {Album} from './album.js';
import {difference} from './difference.js';
import {openStudio, storiesIn} from './studio.js';

const id = 'widgets-sector-cards--default';
const studio = await opened(openStudio());
let accepted;

before(async () => {
  ({picture: accepted} = await studio.visit(id));
});

for (const [change, css] of [
  ['a card that moved by a pixel', '.card:first-child {translate: 1px}'],
  ['a text that is a little paler', '.widget {--_muted: #546284}'],
  ['a brand that is a little lighter', '.widget {--_brand: #1a47a4}'],
]) {
  test(`a picture does not pass with ${change}`, async () => {
    const {picture} = await studio.visit(id, {css});

    assert.ok(difference(accepted, picture));
  });
}

test('a picture passes with a style sheet that changes nothing', async () => {
  const {picture} = await studio.visit(id, {css: '.nobody {color: red}'});

  assert.equal(difference(accepted, picture), undefined);
});

test('no picture is kept of a story that is gone', () => {
  const ids = storiesIn().flatMap(story => (story.hasPicture ? [story.id] : []));

  assert.deepEqual(new Album().idsBesides(ids), []);
});
