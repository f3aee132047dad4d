import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {bannerOf, part, textOf, variants} from './banners.ts';

const clock = () => new Date('2017-03-06T10:30:00Z');
const event = {id: 'forum', name: 'Forum', startDate: '2017-03-06', endDate: '2017-03-07', url: '#forum'};

function everything(variant: string, theme = 'light'): Promise<OfbBanner> {
  return bannerOf(
    html`<ofb-banner
      dismissible
      next-event
      role-of-host="partner"
      heading=${variant === 'bar' ? 'Titolo' : ''}
      variant=${variant}
      theme=${theme}
      cta-href="#a"
      link-href="#b"
      .clock=${clock}
      .content=${{events: [event]}}
    ></ofb-banner>`,
  );
}

describe('a dismissible banner of a partner with the next date', () => {
  for (const variant of variants) {
    for (const theme of ['light', 'dark']) {
      it(`has no accessibility fault as a ${theme} ${variant}`, async () => {
        const banner = await everything(variant, theme);

        expect(textOf(part(banner, 'event'))).to.include('In corso');
        await expect(banner).to.be.accessible();
      });
    }

    it(`has no accessibility fault as a ${variant} in forced colours, where its plate stays readable`, async () => {
      const {isEmulated} = await executeServerCommand<{isEmulated: boolean}, string>(
        'emulate-forced-colours',
        'active',
      );
      try {
        const banner = await everything(variant);
        const {backgroundColor} = getComputedStyle(part(banner, 'plate')!);
        const isGold = backgroundColor === 'rgb(245, 184, 28)';

        expect(isGold).to.equal(!isEmulated);
        // axe reads the colours that we asked for, not those that the browser paints.
        await expect(banner).to.be.accessible({ignoredRules: ['color-contrast']});
      } finally {
        await executeServerCommand('emulate-forced-colours', 'none');
      }
    });
  }

  it('has the feed’s heading where the page’s own is empty', async () => {
    const banner = await bannerOf(html`<ofb-banner variant="card" heading=""></ofb-banner>`);

    expect(banner.renderRoot.querySelector('h2')).to.have.text('Torino è una porta aperta.');
  });

  it('keeps the frieze out of the words of a bar that it has no room beside', async () => {
    for (const width of [900, 960, 1020, 1080, 1152, 1280]) {
      const banner = await bannerOf(
        html`<ofb-banner
          role-of-host="partner"
          heading="Cercate una sede a Torino?"
          cta-href="#a"
        ></ofb-banner>`,
      );
      banner.parentElement!.style.inlineSize = `${width}px`;
      const frieze = part(banner, 'frieze')!;

      const arch = parseFloat(getComputedStyle(frieze, '::after').inlineSize);
      const room = frieze.getBoundingClientRect().width - 48;
      expect(arch, `${width} px`).to.be.at.most(Math.max(0, room));
    }
  });

  it('leaves its main link on one line', async () => {
    const banner = await bannerOf(
      html`<ofb-banner
        role-of-host="partner"
        heading="Cercate una sede a Torino?"
        cta-href="#a"
      ></ofb-banner>`,
    );
    banner.parentElement!.style.inlineSize = '960px';

    const words = document.createRange();
    words.selectNodeContents(part(banner, 'cta')!);
    const lines = new Set(
      [...words.getClientRects()].map(({bottom, height}) => Math.round(bottom - height / 2)),
    );
    expect(Math.max(...lines) - Math.min(...lines)).to.be.below(8);
  });
});
