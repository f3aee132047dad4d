import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {bannerOf} from './banners.ts';

describe('the motion of a banner', () => {
  // In a file of its own: WebKit asks once for each sheet that elements share, not again when the answer changes.
  it('is none where the visitor prefers less of it', async () => {
    await emulateMedia({reducedMotion: 'reduce'});

    const banner = await bannerOf(
      html`<ofb-banner variant="hero" dismissible cta-href="#a" link-href="#b"></ofb-banner>`,
    );

    const moving = [...banner.renderRoot.querySelectorAll('*')]
      .map(part => getComputedStyle(part))
      .filter(
        // That of colours only tells of them.
        ({transitionDuration, transitionProperty}) =>
          parseFloat(transitionDuration) > 0 && transitionProperty !== '--_set',
      );
    expect(moving.map(({transitionProperty}) => transitionProperty)).to.deep.equal([]);
  });
});
