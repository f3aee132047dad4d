import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {until} from '../../../until.ts';
import {all, fileOf, one, partnersOf, wallOf} from '../walls.ts';

describe('marquee where the visitor prefers less motion', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'reduce'}));

  it('is a wrapped row without button and copies', async () => {
    const wall = await wallOf({layout: 'marquee', width: 400});

    expect(all(wall, '.track, .toggle, .copy')).to.be.empty;
    expect(new Set(all(wall, 'li').map(item => item.offsetTop)).size).to.be.above(1);
  });

  it('begins and ends with the preference, on the open page', async () => {
    const wall = await wallOf({layout: 'marquee', width: 400});

    await emulateMedia({reducedMotion: 'no-preference'});
    await until(() => all(wall, '.track').length === 1);
    await emulateMedia({reducedMotion: 'reduce'});
    await until(() => all(wall, '.track').length === 0);
  });

  it('animates nothing, in any layout', async () => {
    const logo = {url: fileOf('medium.svg'), width: 240, height: 96};
    for (const layout of ['grid', 'row', 'marquee']) {
      const partners = partnersOf(8).map(partner => ({...partner, logo}));
      const wall = await wallOf({layout, partners, width: 400});

      expect(wall.shadowRoot!.getAnimations?.() ?? document.getAnimations()).to.deep.equal([]);
      expect(getComputedStyle(one(wall, '.logo')).transitionDuration).to.equal('0s');
    }
  });
});
