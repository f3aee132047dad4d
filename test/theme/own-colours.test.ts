import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {written} from '../../src/theme/colour.ts';
import {contrastsIn, pairs} from '../../src/theme/contrast.ts';
import {drawnColours} from '../../src/theme/drawn-colours.ts';
import {widgetOn} from './widgets.ts';

const brands = [
  '#00703c',
  '#ffd500',
  '#111111',
  '#ffffff',
  'rgb(0 115 183)',
  'oklch(0.63 0.26 29)',
  'color-mix(in srgb, teal, white 60%)',
  'light-dark(#6a1b9a, #ce93d8)',
];

const hexIn = (colours: ReturnType<typeof drawnColours>, name: string) => written(colours.get(name)!);

describe('a brand colour of the page', () => {
  for (const brand of brands)
    it(`${brand} has sufficient contrast everywhere, in light and in dark`, async () => {
      for (const theme of ['light', 'dark']) {
        const widget = await widgetOn({attributes: {theme}, properties: {'--ofb-brand': brand}});
        const contrasts = contrastsIn(drawnColours(widget));
        // An arch in a pale colour gets a border, so its contrast may be low.
        const faint = contrasts.filter(({front, ratio, least}) => front !== 'brand' && ratio < least);

        expect(contrasts).to.have.lengthOf(pairs.length);
        expect(faint.map(({front, ground, ratio}) => `${front} on ${ground}: ${ratio}`)).to.deep.equal([]);
        if (theme === 'dark')
          for (const {front, ratio} of contrasts) front === 'brand' && expect(ratio).to.be.at.least(3);
      }
    });

  it('is the colour of links and of the banner, too', async () => {
    const colours = drawnColours(await widgetOn({properties: {'--ofb-brand': '#00703c'}}));

    for (const name of ['brand', 'link', 'field']) expect(hexIn(colours, name), name).to.equal('#00703c');
  });

  it('does not colour links and the banner when it is yellow, and gives arches a border', async () => {
    const properties = {'--ofb-brand': '#ffd500'};
    const cards = await widgetOn({tag: 'ofb-sector-cards', properties, attributes: {theme: 'light'}});
    const colours = drawnColours(cards);
    const arch = cards.renderRoot.querySelector('.arch')!;

    for (const name of ['link', 'field']) expect(hexIn(colours, name), name).to.equal('#123f9c');
    expect(getComputedStyle(arch).boxShadow)
      .to.match(/inset/)
      .and.not.match(/\/ 0\)|rgba\(.*, 0\)/);
  });

  it('does not replace --ofb-link and --ofb-field of the page', async () => {
    const properties = {'--ofb-brand': '#00703c', '--ofb-link': '#6a1b9a', '--ofb-field': '#ffe082'};
    const colours = drawnColours(await widgetOn({properties}));

    expect(['link', 'field', 'on-field'].map(name => hexIn(colours, name))).to.deep.equal([
      '#6a1b9a',
      '#ffe082',
      '#000000',
    ]);
  });

  it('changes no other colour where it is not set', async () => {
    const plain = drawnColours(await widgetOn({}));
    const own = drawnColours(await widgetOn({properties: {'--ofb-text': '#0a1e4d'}}));
    const changed = [...plain.keys()].filter(name => hexIn(plain, name) !== hexIn(own, name));

    expect(changed).to.deep.equal(['line-strong']);
  });
});

/** Ways in which a page changes a colour after its widgets are drawn. */
const changes: Readonly<Record<string, (widget: HTMLElement) => unknown>> = {
  'a class on an element of the page': ({parentElement}) => parentElement!.classList.add('sunny'),
  'an inline style of the widget': ({style}) => style.setProperty('--ofb-brand', '#ffd500'),
  'a style sheet that loads late': () => (late.media = 'all'),
  'the colour scheme of the visitor': () => emulateMedia({colorScheme: 'dark'}),
};

const page = document.head.appendChild(document.createElement('style'));
page.textContent = `.sunny {--ofb-brand: #ffd500}
  @media (prefers-color-scheme: dark) {.adaptive {--ofb-brand: #ffd500}}`;
const late = document.head.appendChild(document.createElement('style'));
late.textContent = '.sunny-later {--ofb-brand: #ffd500}';

describe('a brand colour that changes later', () => {
  beforeEach(() => (late.media = 'not all'));
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  for (const [way, change] of Object.entries(changes))
    it(`through ${way} gets readable text without an update of the widget`, async () => {
      const widget = await widgetOn({attributes: {class: 'adaptive sunny-later', theme: 'light'}});
      const words = () => hexIn(drawnColours(widget), 'on-brand');
      expect(words()).to.equal('#ffffff');

      await change(widget);
      while (words() === '#ffffff') await new Promise(requestAnimationFrame);

      expect(words()).to.equal('#000000');
    });
});
