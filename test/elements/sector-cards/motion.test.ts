import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {all, widgetOf} from './cards.ts';

describe('the motion of sector cards', () => {
  // In a file of its own: WebKit asks once for each sheet that elements share, not again when the answer changes.
  it('is none where the visitor prefers less of it', async () => {
    await emulateMedia({reducedMotion: 'reduce'});

    const widget = await widgetOf({sectors: [{id: 'food', name: 'Food', url: '#food'}]});

    const moving = all(widget, '.arch, .arrow');
    expect(moving.map(part => getComputedStyle(part).transitionDuration)).to.deep.equal(['0s', '0s']);
  });
});
