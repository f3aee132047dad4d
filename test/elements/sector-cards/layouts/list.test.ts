import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {all, boxesOf, manySectors, textsOf, widgetOf} from '../cards.ts';

describe('sector cards as a list', () => {
  before(() => setViewport({width: 1280, height: 900}));

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`stands every arch on the line of its sector (${direction})`, async () => {
      const widget = await widgetOf({layout: 'list', direction});

      const lines = boxesOf(widget, '.card').map(({bottom}) => (bottom - 1).toFixed(2));
      expect(boxesOf(widget, '.arch').map(({bottom}) => bottom.toFixed(2))).to.deep.equal(lines);
      const ends = boxesOf(widget, '.arch').map(({left, right}) => (direction === 'ltr' ? left : right));
      expect(new Set(ends).size).to.equal(1);
    });
  }

  it('puts name, text and figure side by side from 56 em on, in columns of their own', async () => {
    const widget = await widgetOf({layout: 'list', sectors: [...manySectors(2), {id: 'food', name: 'Food'}]});

    const [title] = boxesOf(widget, '.card-title');
    const [text, nextText] = boxesOf(widget, '.text');
    const [fact, nextFact] = boxesOf(widget, '.fact');
    expect(title!.right).to.be.lessThan(text!.left);
    expect(text!.right).to.be.lessThan(fact!.left);
    expect([nextText!.left, nextFact!.left]).to.deep.equal([text!.left, fact!.left]);
  });

  it('leaves the text out where a line has no room for it', async () => {
    const widget = await widgetOf({layout: 'list', width: 375});

    expect(all(widget, '.text').map(text => text.checkVisibility())).to.deep.equal(Array(8).fill(false));
    expect(textsOf(widget, '.label')).to.have.length(8);
  });

  it('underlines names instead of an arrow where there are fewer than 16 em', async () => {
    const lookAt = async (width: number) => {
      const widget = await widgetOf({layout: 'list', width, sectors: manySectors(1)});
      const line = getComputedStyle(all(widget, '.main')[0]!).textDecorationLine;
      return [all(widget, '.main .arrow')[0]!.checkVisibility(), line];
    };

    expect(await lookAt(320)).to.deep.equal([true, 'none']);
    expect(await lookAt(200)).to.deep.equal([false, 'underline']);
  });

  for (const width of [200, 320, 768, 1280]) {
    it(`holds sixty sectors and long words at ${width} px`, async () => {
      const sectors = manySectors(60).map(sector => ({...sector, name: 'Telekommunikationsinfrastruktur'}));

      const widget = await widgetOf({layout: 'list', sectors, width});

      const cards = all(widget, '.card');
      expect(cards).to.have.length(60);
      expect(cards.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).to.deep.equal([]);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      await expect(await widgetOf({layout: 'list', theme, sectors: manySectors(3)})).to.be.accessible();
    });
  }
});
