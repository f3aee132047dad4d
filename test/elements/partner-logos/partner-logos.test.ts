import {expect, fixture, html} from '@open-wc/testing';
import {OfbPartnerLogos} from '../../../src/elements/partner-logos/partner-logos.ts';
import {register} from '../../../src/entries/register.ts';
import {all, one, wallOf} from './walls.ts';

register('ofb-partner-logos', OfbPartnerLogos);

async function logos(template: ReturnType<typeof html>): Promise<OfbPartnerLogos> {
  const element = await fixture<OfbPartnerLogos>(template);
  await element.updateComplete;
  return element;
}

const textsOf = (element: OfbPartnerLogos, selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map(found =>
    found.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('ofb-partner-logos', () => {
  for (const theme of ['light', 'dark']) {
    it(`has no accessibility fault in ${theme}`, async () => {
      const element = await logos(html`<ofb-partner-logos lang="it" theme=${theme}></ofb-partner-logos>`);

      await expect(element).to.be.accessible();
    });
  }

  it('shows the seven bodies of the programme, the City as the promoter', async () => {
    const element = await logos(html`<ofb-partner-logos lang="it"></ofb-partner-logos>`);

    expect(textsOf(element, '.promoters .wordmark')).to.deep.equal(['Città di Torino']);
    expect(textsOf(element, '.partners .wordmark')).to.deep.equal([
      'Regione Piemonte',
      'Camera di commercio di Torino',
      'Università di Torino',
      'Politecnico di Torino',
      'Unione Industriale di Torino',
      'CEIP',
    ]);
    expect(textsOf(element, '.tier-title')).to.deep.equal(['Promotore', 'Partner']);
  });

  it('reads each name once: the monogram is silent', async () => {
    const element = await logos(html`<ofb-partner-logos lang="it"></ofb-partner-logos>`);

    const monograms = [...element.renderRoot.querySelectorAll('.monogram')];
    expect(monograms.map(monogram => monogram.getAttribute('aria-hidden'))).to.deep.equal(
      Array(7).fill('true'),
    );
  });

  it('links those whose address is known, and no other', async () => {
    const element = await logos(html`<ofb-partner-logos lang="it"></ofb-partner-logos>`);

    expect(textsOf(element, 'a')).to.have.lengthOf(4);
    expect(textsOf(element, 'div.tile')).to.have.lengthOf(3);
  });

  it('leaves out a tier that nobody is in', async () => {
    const content = {partners: [{id: 'one', name: 'Uno'}]};
    const element = await logos(html`<ofb-partner-logos .content=${content}></ofb-partner-logos>`);

    expect(textsOf(element, '.tier-title')).to.have.lengthOf(1);
  });

  it('is not there at all without partners', async () => {
    const element = await logos(html`<ofb-partner-logos .content=${{partners: []}}></ofb-partner-logos>`);

    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  for (const count of [1, 60]) {
    it(`holds ${count} without an accessibility fault`, async () => {
      const partners = Array.from({length: count}, (_, index) => ({
        id: `p${index}`,
        name: `Esempio ${index}`,
      }));

      const element = await logos(html`<ofb-partner-logos .content=${{partners}}></ofb-partner-logos>`);

      expect(textsOf(element, '.tile')).to.have.lengthOf(count);
      await expect(element).to.be.accessible();
    });
  }

  for (const width of [200, 320, 768, 1280]) {
    it(`keeps the longest word inside its tile at ${width} px`, async () => {
      const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      const partners = ['promoter', 'partner', 'partner'].map((tier, index) => ({
        id: `p${index}`,
        name,
        tier,
      }));

      const wall = await wallOf({partners, width, lang: 'de'});

      for (const mark of all(wall, '.wordmark')) {
        const tile = mark.closest('.tile')!.getBoundingClientRect();
        expect(mark.getBoundingClientRect().right).to.be.at.most(tile.right);
      }
    });
  }

  it('puts the arch over the name where text is large and the place narrow', async () => {
    const wall = await wallOf({width: 300});
    const boxes = () =>
      ['.monogram', '.wordmark'].map(part => one(wall, `.partners ${part}`).getBoundingClientRect());
    const [arch, name] = boxes();
    expect(name!.left).to.be.above(arch!.right);

    wall.parentElement!.style.fontSize = '32px';

    const [largeArch, largeName] = boxes();
    expect(largeName!.top).to.be.at.least(largeArch!.bottom);
  });

  for (const width of [200, 320, 768, 1280]) {
    it(`keeps every name inside its tile at ${width} px`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div><ofb-partner-logos lang="it"></ofb-partner-logos></div>`,
      );
      box.style.inlineSize = `${width}px`;
      const element = box.querySelector<OfbPartnerLogos>('ofb-partner-logos')!;
      await element.updateComplete;

      for (const tile of element.renderRoot.querySelectorAll('.tile')) {
        expect(tile.scrollWidth, tile.textContent).to.be.at.most(tile.clientWidth);
      }
    });
  }
});
