import {expect} from '@open-wc/testing';
import type {OfbPartnerLogos} from '../../../../src/elements/partner-logos/partner-logos.ts';
import {expectWarning} from '../../../faults.ts';
import {all, one, partnersOf, textsOf, wallOf} from '../walls.ts';

describe('partners in a row', () => {
  for (const theme of ['light', 'dark']) {
    it(`have no accessibility fault in ${theme}`, async () => {
      const wall = await wallOf({layout: 'row', theme});

      await expect(wall).to.be.accessible();
    });
  }

  it('stand on one list, the promoter first', async () => {
    const wall = await wallOf({layout: 'row'});

    expect(all(wall, 'ul')).to.have.lengthOf(1);
    expect(textsOf(wall, '.wordmark')).to.have.lengthOf(7);
    expect(textsOf(wall, '.wordmark')[0]).to.equal('Città di Torino');
  });

  it('wrap where there is no more room, 36 px apart', async () => {
    const wall = await wallOf({layout: 'row', width: 768});

    const [first, second] = all(wall, 'li').map(item => item.getBoundingClientRect());
    const lines = new Set(all(wall, 'li').map(item => item.offsetTop));
    expect(lines.size).to.be.above(1);
    expect(second!.left - first!.right).to.be.closeTo(36, 0.5);
  });

  for (const [direction, lang] of [
    ['ltr', 'de'],
    ['rtl', 'ar'],
  ] as const) {
    for (const width of [200, 320, 768, 1280]) {
      it(`keep the longest word inside at ${width} px (${direction})`, async () => {
        const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
        const partners = [{id: 'a', name, url: '#a'}, ...partnersOf(3)];

        const wall = await wallOf({layout: 'row', partners, width, direction, lang});

        const outer = wall.getBoundingClientRect();
        for (const mark of all(wall, '.wordmark')) {
          const inner = mark.getBoundingClientRect();
          expect(inner.left).to.be.at.least(outer.left);
          expect(inner.right).to.be.at.most(outer.right);
          expect(mark.scrollWidth).to.be.at.most(mark.clientWidth + 1);
        }
      });
    }
  }

  it('are a grid where the layout is unknown, and the page’s author hears of it', async () => {
    expectWarning(/<ofb-partner-logos layout>: found "circle", expected "grid", "row" or "marquee"\./);

    const wall = await wallOf({layout: 'circle'});

    expect(all(wall, '.wall')).to.have.lengthOf(2);
  });

  it('leave what the page wrote between the tags until they are there', async () => {
    const wall = document.createElement('ofb-partner-logos') as OfbPartnerLogos;
    wall.append('I partner del programma');
    wall.layout = 'row';
    const seen = new Set<boolean>();
    const look = () => seen.add(wall.shadowRoot!.textContent!.trim() !== '' || one(wall, 'slot') !== null);

    document.body.append(wall);
    while (all(wall, '.row').length === 0) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      look();
    }
    wall.remove();

    expect([...seen]).to.deep.equal([true]);
  });

  it('become a grid when the page asks for it', async () => {
    const wall = await wallOf({layout: 'row'});

    wall.layout = 'grid';
    await wall.updateComplete;

    expect(all(wall, '.wall')).to.have.lengthOf(2);
    expect(one(wall, '.tier-title').localName).to.equal('h3');
  });
});
