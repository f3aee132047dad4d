import {expect} from '@open-wc/testing';
import {withoutSpaces} from '../../without-spaces.ts';
import {all, textsOf, widgetOf} from './cards.ts';

const figure = {value: 35000, unitText: '+', name: 'people work here', observationDate: '2023'};

describe('a sector card', () => {
  it('tells the name, the figure with its year, the text and the source, in this order', async () => {
    const widget = await widgetOf({
      sectors: [
        {
          id: 'aerospace',
          name: 'Aerospace',
          description: 'From drawing board to flight.',
          figure: {...figure, citation: {name: 'ANSA'}},
        },
      ],
    });

    expect(withoutSpaces(textsOf(widget, 'li'))).to.deep.equal(
      withoutSpaces(['Aerospace 35,000+ people work here (2023) From drawing board to flight. Source: ANSA']),
    );
  });

  it('has a link where the feed has an address, and no arrow where not', async () => {
    const widget = await widgetOf({
      sectors: [
        {id: 'food', name: 'Food', url: 'https://example.org/food'},
        {id: 'culture', name: 'Culture'},
      ],
    });

    expect(all(widget, 'a').map(link => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/food',
    ]);
    expect(all(widget, 'li').map(card => card.querySelectorAll('a, .arrow').length)).to.deep.equal([2, 0]);
  });

  it('leaves out what the feed leaves out', async () => {
    const widget = await widgetOf({sectors: [{id: 'food', name: 'Food'}]});

    expect(textsOf(widget, 'li')).to.deep.equal(['Food']);
    expect(all(widget, 'p')).to.deep.equal([]);
  });

  it('draws the sector’s own icon, the one that the feed names, or a plain arch', async () => {
    const widget = await widgetOf({
      sectors: [
        {id: 'food', name: 'Food'},
        {id: 'wine', name: 'Wine', icon: 'food'},
        {id: 'finance', name: 'Finance'},
        {id: 'constructor', name: 'Construction'},
      ],
    });

    const arches = all(widget, '.arch').map(arch => arch.querySelector('.solid')?.getAttribute('d'));
    expect(arches[0]).to.be.a('string');
    expect(arches).to.deep.equal([arches[0], arches[0], undefined, undefined]);
  });

  it('sets figures of more than seven characters smaller', async () => {
    const widget = await widgetOf({
      sectors: ['35,000+', '1,273,354'].map((value, index) => ({
        id: `sector-${index}`,
        name: value,
        figure: {...figure, value, unitText: ''},
      })),
    });

    const sizes = all(widget, '.figure').map(text => getComputedStyle(text).fontSize);
    expect(sizes).to.deep.equal(['36px', '24px']);
  });
});
