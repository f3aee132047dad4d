import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {opened} from '../opened.js';
import {Album} from './album.js';
import {openStudio, storiesIn} from './studio.js';

const widgets = ['banner', 'event-timeline', 'partner-logos', 'sector-cards'];

/**
 * Makes each story of a part of Storybook a test in Chromium: it ends well, axe finds nothing, no error, and it looks
 * as accepted. Stories show the elements of dist/cdn, as partners load them, and before a release those of the sources
 * besides. The parts are files of their own, so that they run beside one another.
 *
 * @param {'banner' | 'event-timeline' | 'partner-logos' | 'sector-cards' | 'others'} part a widget, or all else
 * @param {{half?: 'first' | 'second'}} [options] of a part with many stories, one half for each of two files
 */
export async function testStories(part, {half} = {}) {
  const stories = halfOf(
    storiesIn().filter(({id}) => partOf(id) === part),
    half,
  );
  const isWhole = Boolean(process.env.OFB_WHOLE);
  for (const elements of isWhole ? ['bundle', 'sources'] : ['bundle']) {
    const studio = await opened(openStudio(elements));
    // It takes a tenth of a second for each story, and all of them get their fonts in the same way.
    testEach(stories, {studio, elements, readsFonts: part === 'others' || isWhole});
  }
}

function testEach(stories, {studio, elements, readsFonts}) {
  const album = new Album();

  describe(`${stories.length} stories with the elements of the ${elements}`, () => {
    let examined = 0;

    for (const {id, hasPicture} of stories) {
      test(`${id} is sound${hasPicture ? ' and looks as accepted' : ''}`, async () => {
        const {picture, hasAxe, ...found} = await studio.visit(id, {isExamined: true, readsFonts});
        if (hasAxe) examined += 1;

        assert.deepEqual(found, {
          status: 'success',
          accessibility: [],
          undefinedElements: [],
          fonts: [],
          errors: [],
        });
        const differs = hasPicture ? album.compare(id, picture) : undefined;
        assert.equal(differs, undefined, 'Look at it: npm run pictures. Accept it: npm run pictures:accept.');
      });
    }

    // Two stories show faults, and are not examined.
    test('axe has looked at them', () => assert.ok(examined >= stories.length - 2, `${examined} examined`));
  });
}

function halfOf(stories, half) {
  const middle = Math.ceil(stories.length / 2);
  if (half === 'first') return stories.slice(0, middle);
  return half === 'second' ? stories.slice(middle) : stories;
}

function partOf(id) {
  return widgets.find(widget => id.startsWith(`widgets-${widget}--`)) ?? 'others';
}
