import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type LitElement} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {board, drawnIn} from './board.ts';
import {measure, type Measured, type Specimen} from './rig.ts';
import {typeStyles} from './type.styles.ts';

export default {title: 'Foundations/Type'} satisfies Meta;

const hero = 'ofb-banner variant="hero"';
const sectors = 'ofb-sector-cards';
const timeline = 'ofb-event-timeline';
const partners = 'ofb-partner-logos';

const specimens: readonly Specimen[] = [
  {name: 'Headline', use: 'The hero banner', widget: hero, selector: '[part="title"]'},
  {name: 'Year', use: 'The timeline', widget: timeline, selector: '[part="year-title"]'},
  {name: 'Heading', use: 'Above every list', widget: sectors, selector: '[part="title"]'},
  {name: 'Key figure', use: 'Beside the arch of a sector', widget: sectors, selector: '[part="figure"]'},
  {name: 'Day', use: 'In the arch of an event', widget: timeline, selector: '[part="plate"] .days'},
  {name: 'Sector', use: 'Under the street line', widget: sectors, selector: '[part="card-title"]'},
  {name: 'Event', use: 'Beside its date', widget: timeline, selector: '[part="event-title"]'},
  {name: 'Wordmark', use: 'A promoter without a logo', widget: partners, selector: '[part="wordmark"]'},
  {name: 'Lead', use: 'Under the heading', widget: sectors, selector: '[part="lead"]'},
  {name: 'Body', use: 'Everything else', widget: sectors, selector: '[part="text"]'},
  {name: 'Small', use: 'The status of an event', widget: timeline, selector: '[part="status"]'},
  {name: 'Smallest', use: 'Where a figure was read', widget: sectors, selector: '[part="source"]'},
];

const widths = {narrow: 320, wide: 1024};

interface Loaded {
  readonly narrow: readonly Measured[];
  readonly wide: readonly Measured[];
}

export const Sizes: StoryObj = {
  loaders: [
    async (): Promise<Loaded> => ({
      narrow: await measure(specimens, widths.narrow),
      wide: await measure(specimens, widths.wide),
    }),
  ],
  render(_args, {loaded}) {
    const {narrow, wide} = loaded as Loaded;
    return board(
      html`<ul class="rows">
        ${wide.map((specimen, index) => row(specimen, narrow[index]!))}
      </ul>`,
      typeStyles,
    );
  },
  play({canvasElement}) {
    const facts = [...drawnIn(canvasElement).querySelectorAll('.fact')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' '),
    );
    expect(facts).toHaveLength(specimens.length);
    expect(
      facts.filter(words => !/weight (400|700)/.test(words)),
      'other weights',
    ).toEqual([]);
  },
};

function row({name, use, words, style}: Measured, narrow: Measured) {
  const [small, large] = [pixels(narrow.style.fontSize), pixels(style.fontSize)];
  const look = {
    '--narrow': `${small / 16}em`,
    '--wide': `${large / 16}em`,
    fontWeight: style.fontWeight,
    lineHeight: String(pixels(style.lineHeight) / large),
    letterSpacing: `${pixels(style.letterSpacing) / large}em`,
  };
  return html`<li>
    <p class="sample" lang="it" style=${styleMap(look)}>${words}</p>
    <p class="fact">
      <b>${name}</b>: ${Math.round(small)}${small === large ? '' : ` to ${Math.round(large)}`} px, weight
      ${style.fontWeight}, leading ${figure(pixels(style.lineHeight) / large)}, tracking
      ${figure(pixels(style.letterSpacing) / large)}.
      <small>${use}.</small>
    </p>
  </li>`;
}

/** `normal` is no tracking. */
const pixels = (length: string) => Number.parseFloat(length) || 0;
const figure = (value: number) => String(Math.round(value * 1000) / 1000).replace('-', '−');

export const HostFont: StoryObj = {
  render: () =>
    board(
      html`<div class="hosts">
        ${hosts.map(
          ({name, font, attributes}) =>
            html`<figure>
              <div class="host" style=${styleMap(font)}>
                <ofb-partner-logos lang="it" layout="row" font=${attributes ?? nothing}></ofb-partner-logos>
              </div>
              <figcaption>${name}</figcaption>
            </figure>`,
        )}
      </div>`,
      typeStyles,
    ),
  async play({canvasElement}) {
    const sizes = await Promise.all(
      [...drawnIn(canvasElement).querySelectorAll<LitElement>('ofb-partner-logos')].map(async widget => {
        await widget.updateComplete;
        return getComputedStyle(widget.shadowRoot!.querySelector('.widget')!).fontSize;
      }),
    );
    expect(sizes).toEqual(['18px', '16px', '20px', '16px']);
  },
};

const hosts = [
  {name: 'A page in a serif at 18 px: so is the widget.', font: {fontFamily: 'serif', fontSize: '18px'}},
  {name: 'A page at 10 px: the widget does not go below 16.', font: {fontSize: '10px'}},
  {
    name: 'A page at 20 px, with weight and capitals of its own, which stay outside.',
    font: {fontSize: '20px', fontWeight: '700', textTransform: 'uppercase'},
  },
  {
    name: 'font="system": the device’s own typeface.',
    font: {fontFamily: 'monospace', fontSize: '16px'},
    attributes: 'system',
  },
];
