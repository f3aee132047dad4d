import {expect, fixture, html} from '@open-wc/testing';
import type {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';
import {expectWarning} from '../../faults.ts';
import {all, textsOf} from './cards.ts';

const inLanguages = [
  {
    language: 'it',
    heading: 'Otto settori, una città',
    first: 'Aerospazio',
    workers: '35.000+',
    visitors: '1.273.354',
  },
  {
    language: 'en',
    heading: 'Eight sectors, one city',
    first: 'Aerospace',
    workers: '35,000+',
    visitors: '1,273,354',
  },
];

describe('ofb-sector-cards', () => {
  for (const {language, heading, first, workers, visitors} of inLanguages) {
    it(`shows the eight sectors of Turin in "${language}", with numbers as it writes them`, async () => {
      const widget = await fixture<OfbSectorCards>(
        html`<ofb-sector-cards lang=${language}></ofb-sector-cards>`,
      );

      expect(textsOf(widget, 'h2')).to.deep.equal([heading]);
      expect(textsOf(widget, 'h3')).to.have.length(8);
      expect(textsOf(widget, 'h3')[0]).to.equal(first);
      expect(textsOf(widget, '.figure')).to.include.members([workers, visitors]);
    });
  }

  it('names a source for every figure', async () => {
    const widget = await fixture<OfbSectorCards>(html`<ofb-sector-cards lang="en"></ofb-sector-cards>`);

    const sources = textsOf(widget, '.source');
    expect(sources).to.have.length(8);
    expect(all(widget, '.figure')).to.have.length(8);
    expect(sources.every(source => /^Source: ./.test(source))).to.equal(true);
  });

  it('shows the sectors that a page asks for, in its order, under a heading that does not count them', async () => {
    const widget = await fixture<OfbSectorCards>(
      html`<ofb-sector-cards lang="it" sectors="food aerospace"></ofb-sector-cards>`,
    );

    expect(textsOf(widget, 'h3')).to.deep.equal(['Food', 'Aerospazio']);
    expect(textsOf(widget, 'h2')).to.deep.equal(['Settori']);
    expect(textsOf(widget, '.lead')).to.deep.equal(['']);
  });

  it('keeps the feed’s heading when all sectors are only put in another order', async () => {
    const ids = 'food tourism culture higher-education aerospace automotive biomedical telecommunications';
    const widget = await fixture<OfbSectorCards>(
      html`<ofb-sector-cards lang="en" sectors=${ids}></ofb-sector-cards>`,
    );

    expect(textsOf(widget, 'h2')).to.deep.equal(['Eight sectors, one city']);
  });

  it('prefers the page’s heading and lead to all others', async () => {
    const widget = await fixture<OfbSectorCards>(
      html`<ofb-sector-cards
        lang="en"
        sectors="food"
        heading="At the table"
        lead="With us"
      ></ofb-sector-cards>`,
    );

    expect(textsOf(widget, 'h2')).to.deep.equal(['At the table']);
    expect(textsOf(widget, '.lead')).to.deep.equal(['With us']);
  });

  it('shows nothing when the page asks for unknown sectors only', async () => {
    expectWarning(/found "wine", expected some of aerospace/);

    const widget = await fixture<OfbSectorCards>(html`<ofb-sector-cards sectors="wine"></ofb-sector-cards>`);

    expect(all(widget, 'section')).to.deep.equal([]);
  });

  it('puts the cards one level below the heading', async () => {
    const widget = await fixture<OfbSectorCards>(
      html`<ofb-sector-cards heading-level="3"></ofb-sector-cards>`,
    );

    expect(all(widget, 'h3')).to.have.length(1);
    expect(all(widget, 'h4')).to.have.length(8);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      const content = {
        inLanguage: 'en',
        sectors: [
          {id: 'food', name: 'Food', url: '#food'},
          {id: 'wine', name: 'Wine'},
        ],
      };

      const builtIn = await fixture<OfbSectorCards>(
        html`<ofb-sector-cards lang="en" theme=${theme}></ofb-sector-cards>`,
      );
      const linked = await fixture<OfbSectorCards>(
        html`<ofb-sector-cards lang="en" theme=${theme} .content=${content}></ofb-sector-cards>`,
      );

      await expect(builtIn).to.be.accessible();
      await expect(linked).to.be.accessible();
    });
  }
});
