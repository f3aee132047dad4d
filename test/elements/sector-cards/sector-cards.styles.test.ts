import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';
import {all, boxesOf, followedIn, manySectors, textsOf, widgetOf} from './cards.ts';

const figure = (name: string) => ({value: '1404', name});

/** Cards that differ in all that makes them high. */
const uneven = [
  {id: 'food', name: 'Food', url: '#food', figure: figure('a label'), description: 'Short.'},
  {id: 'culture', name: 'Culture, and a title that goes over two lines', url: '#culture'},
  {
    id: 'tourism',
    name: 'Tourism',
    url: '#tourism',
    figure: figure('a label that takes far more than the three lines which an arch is high'),
  },
  {
    id: 'wine',
    name: 'Wine',
    url: '#wine',
    description: 'A text that goes on and on, over several lines of its own.',
  },
];

const columnsAt = [
  {width: 1280, columns: 4},
  {width: 960, columns: 4},
  {width: 959, columns: 2},
  {width: 544, columns: 2},
  {width: 543, columns: 1},
  {width: 200, columns: 1},
];

/** The usual one, a wide and a narrow one. */
const faces = ['sans-serif', 'DejaVu Sans', 'Archivo Narrow'];

/** Cards in another typeface than the page's own. */
async function widgetIn(face: string, options: Parameters<typeof widgetOf>[0]): Promise<OfbSectorCards> {
  const widget = await widgetOf(options);
  widget.style.fontFamily = face;
  return widget;
}

/** How many cards stand in each row. */
function rowLengths(widget: OfbSectorCards): number[] {
  const tops = boxesOf(widget, '.card-title').map(({top}) => top);
  return [...new Set(tops)].map(row => tops.filter(top => top === row).length);
}

describe('the street of sector cards', () => {
  before(() => setViewport({width: 1280, height: 900}));

  for (const {width, columns} of columnsAt) {
    it(`stands in ${columns} columns at ${width} px`, async () => {
      const widget = await widgetOf({width});

      expect(rowLengths(widget)).to.deep.equal(Array(8 / columns).fill(columns));
    });
  }

  it('shares the width among fewer cards than there are columns', async () => {
    const widget = await widgetOf({sectors: uneven.slice(0, 2)});

    const [list] = boxesOf(widget, 'ul');
    expect(boxesOf(widget, 'li').map(({width}) => width)).to.deep.equal([list!.width / 2, list!.width / 2]);
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`is one level, unbroken line across a row (${direction})`, async () => {
      const widget = await widgetOf({sectors: uneven, direction});

      const lines = boxesOf(widget, '.card-title').sort((one, other) => one.left - other.left);
      const [list] = boxesOf(widget, 'ul');
      expect(new Set(lines.map(({top}) => top)).size).to.equal(1);
      expect(lines.map(({left}) => left)).to.deep.equal([
        list!.left,
        ...lines.slice(0, 3).map(({right}) => right),
      ]);
      expect(lines.at(-1)!.right).to.equal(list!.right);
    });
  }

  it('carries every arch, and begins all texts of a row at one height', async () => {
    const widget = await widgetOf({sectors: uneven});

    const [{top: street}] = boxesOf(widget, '.card-title') as [DOMRect];
    expect(boxesOf(widget, '.arch').map(({bottom}) => bottom)).to.deep.equal(Array(4).fill(street));
    expect(new Set(boxesOf(widget, '.body').map(({top}) => top)).size).to.equal(1);
  });

  it('keeps rows as far apart as the taller cards ask for', async () => {
    const widget = await widgetOf({sectors: [...uneven, {id: 'finance', name: 'Finance'}]});

    const cards = boxesOf(widget, 'li');
    expect(cards[4]!.top - cards[0]!.bottom).to.be.closeTo(36, 0.5);
  });

  it('opens a card’s link wherever the card is touched', async () => {
    const widget = await widgetOf({sectors: uneven});
    const followed = followedIn(widget);

    for (const part of all(widget, '.arch, .fact, .card-title, .text, .label, .figure')) {
      const {left, top, height} = part.getBoundingClientRect();
      const touched = widget.shadowRoot!.elementFromPoint(left + 20, top + height / 2);
      touched!.dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, clientX: 0, clientY: 0}),
      );
    }

    expect(followed).to.deep.equal([
      ...Array(6).fill('#food'),
      ...Array(2).fill('#culture'),
      ...Array(5).fill('#tourism'),
      ...Array(3).fill('#wine'),
    ]);
  });

  it('draws the focus ring around the card, and beside the next one', async () => {
    const widget = await widgetOf({sectors: uneven});
    const [link] = all(widget, 'a');

    link!.focus();

    const ring = getComputedStyle(link!, '::after');
    const reach = parseFloat(ring.outlineWidth) + parseFloat(ring.outlineOffset);
    expect(getComputedStyle(link!).outlineStyle).to.equal('none');
    expect(ring.outlineStyle).to.equal('solid');
    expect(parseFloat(ring.insetInlineEnd)).to.be.greaterThan(reach);
  });

  for (const face of faces) {
    for (const {width, textSize} of [
      {width: 960, textSize: 16},
      {width: 1100, textSize: 16},
      {width: 544, textSize: 16},
      {width: 320, textSize: 32},
      {width: 640, textSize: 32},
      {width: 200, textSize: 16},
    ]) {
      it(`keeps every built-in figure on one line at ${width} px, with text of ${textSize} px in ${face}`, async () => {
        const widget = await widgetIn(face, {width, textSize, lang: 'it'});

        const broken = all(widget, '.figure').filter(text => text.getClientRects().length > 1);
        expect(broken.map(({textContent}) => textContent)).to.deep.equal([]);
      });
    }

    it(`keeps the arches of the built-in sectors apart from their figures at 960 px in ${face}`, async () => {
      const widget = await widgetIn(face, {width: 960, lang: 'it'});

      const arches = boxesOf(widget, '.arch');
      const figures = boxesOf(widget, '.figure');
      const cards = boxesOf(widget, 'li');
      expect(arches.filter(({width}) => width < 64)).to.deep.equal([]);
      expect(figures.filter(({left}, card) => left < arches[card]!.right + 8)).to.deep.equal([]);
      expect(figures.filter(({right}, card) => right > cards[card]!.right)).to.deep.equal([]);
    });

    for (const layout of ['grid', 'list', 'carousel'] as const) {
      it(`holds text of 200 % in a column of 320 px, as a ${layout} in ${face}`, async () => {
        const widget = await widgetIn(face, {layout, width: 320, textSize: 32, sectors: manySectors(3)});

        const cards = all(widget, '.card');
        expect(getComputedStyle(all(widget, '.label')[0]!).fontSize).to.equal('32px');
        expect(cards.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).to.deep.equal([]);
        expect(widget.scrollWidth).to.equal(widget.clientWidth);
      });
    }
  }

  it('breaks a figure of words that is wider than its card', async () => {
    const figure = {value: 'Donaudampfschifffahrt', name: 'a label'};
    const widget = await widgetOf({
      width: 960,
      sectors: [1, 2, 3, 4].map(id => ({id: `${id}`, name: 'A', figure})),
    });

    const cards = all(widget, '.card');
    expect(cards.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).to.deep.equal([]);
  });

  for (const layout of ['grid', 'list', 'carousel'] as const) {
    it(`shows sixty sectors, as a ${layout}`, async () => {
      const widget = await widgetOf({layout, sectors: manySectors(60)});

      const names = textsOf(widget, '.card-title');
      expect([names.length, names[0], names[59]]).to.deep.equal([60, 'Sector 1', 'Sector 60']);
    });
  }

  it('stands in fifteen rows of four with sixty sectors', async () => {
    const widget = await widgetOf({sectors: manySectors(60)});

    expect(rowLengths(widget)).to.deep.equal(Array(15).fill(4));
  });

  for (const [width, face] of [200, 320, 544, 960].flatMap(width =>
    faces.map(face => [width, face] as const),
  )) {
    it(`holds long German words at ${width} px in ${face}`, async () => {
      const sectors = ['Telekommunikationsinfrastruktur', 'Donaudampfschifffahrtsgesellschaft'].map(
        (word, index) => ({
          id: `sector-${index}`,
          name: word,
          description: word,
          url: '#',
          figure: {value: '1.273.354', name: word},
        }),
      );

      const widget = await widgetIn(face, {sectors, width});

      const cards = all(widget, 'li');
      expect(cards.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).to.deep.equal([]);
    });
  }
});
