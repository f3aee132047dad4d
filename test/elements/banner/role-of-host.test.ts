import {expect, html} from '@open-wc/testing';
import {expectWarning} from '../../faults.ts';
import {bannerOf, part, textOf, variants} from './banners.ts';

describe('a banner of a partner', () => {
  for (const variant of variants) {
    it(`names the partner as such, and not the City as the speaker, as a ${variant}`, async () => {
      const banner = await bannerOf(
        html`<ofb-banner role-of-host="partner" variant=${variant}></ofb-banner>`,
      );

      expect(textOf(part(banner, 'name'))).to.equal('Partner di Open for business');
      expect(textOf(part(banner, 'name')!.parentElement!)).not.to.match(/business.*· Città di Torino/);
      await expect(banner).to.be.accessible();
    });
  }

  it('says so in English', async () => {
    const banner = await bannerOf(html`<ofb-banner lang="en" role-of-host="partner"></ofb-banner>`);

    expect(textOf(part(banner, 'name'))).to.equal('Partner of Open for business');
  });

  for (const [what, template] of [
    ['an attribute', html`<ofb-banner role-of-host="partner" heading="Titolo"></ofb-banner>`],
    ['a slot', html`<ofb-banner role-of-host="partner"><b slot="title">Titolo</b></ofb-banner>`],
  ] as const) {
    it(`says so in a bar whose name gives way to ${what}`, async () => {
      const banner = await bannerOf(template);

      const names = [...banner.renderRoot.querySelectorAll('[part~=name]')].map(textOf);
      expect(names).to.include('Partner di Open for business');
    });
  }

  it('is the City’s for any other role, and the page is told so', async () => {
    expectWarning(/<ofb-banner role-of-host>: found "city", expected "partner"/);

    const banner = await bannerOf(html`<ofb-banner variant="card" role-of-host="city"></ofb-banner>`);

    expect(textOf(part(banner, 'name'))).to.equal('Open for business · Città di Torino');
  });
});
