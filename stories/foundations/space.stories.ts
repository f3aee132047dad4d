import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {board, drawnIn} from './board.ts';
import {measure, type Measured, type Specimen} from './rig.ts';
import {count} from './sheets.ts';
import {spaceStyles} from './space.styles.ts';

export default {title: 'Foundations/Space'} satisfies Meta;

/** Minimum number of uses. Rarer values are optical corrections, not steps of the scale. */
const oftenEnough = 5;

export const Steps: StoryObj = {
  render() {
    const steps = count(/^(gap|row-gap|column-gap|padding|margin)/, /(?<![\w.-])(\d*\.?\d+)em\b/g)
      .filter(([, times]) => times >= oftenEnough)
      .map(([em, times]) => ({em: Number(em), times}))
      .sort((a, b) => a.em - b.em);
    return board(
      html`<ul class="steps">
        ${steps.map(
          ({em, times}) =>
            html`<li>
              <span><b>${em} em</b> · ${em * 16} px</span>
              <span class="bar" style=${styleMap({inlineSize: `${em}em`})}></span>
              <small>${times} times</small>
            </li>`,
        )}
      </ul>`,
      spaceStyles,
    );
  },
  play({canvasElement}) {
    const steps = [...drawnIn(canvasElement).querySelectorAll('b')].map(({textContent}) => textContent);
    expect(steps).toContain('1 em');
    expect(steps.length).toBeGreaterThan(6);
  },
};

const cards = 'ofb-sector-cards';
const timeline = 'ofb-event-timeline';

const specimens: readonly Specimen[] = [
  {name: 'Arch of a sector', use: 'Grid and carousel', widget: cards, selector: '[part="arch"]'},
  {name: 'Arch in a row', use: 'List', widget: `${cards} layout="list"`, selector: '[part="arch"]'},
  {name: 'Date plate', use: 'Timeline', widget: timeline, selector: '[part="plate"]'},
  {
    name: 'Monogram',
    use: 'Partners',
    widget: 'ofb-partner-logos layout="row"',
    selector: '[part="monogram"]',
  },
  {
    name: 'Main link',
    use: 'Banner; its height is what counts',
    widget: 'ofb-banner variant="hero" cta-href="#"',
    selector: '[part="cta"]',
  },
  {
    name: 'Button',
    use: 'Shows more; no target is lower than 44 px',
    widget: `${cards} limit="3"`,
    selector: '[part="more"]',
  },
];

interface Loaded {
  readonly measured: readonly Measured[];
}

export const Measures: StoryObj = {
  loaders: [async (): Promise<Loaded> => ({measured: await measure(specimens, 400)})],
  render: (_args, {loaded}) =>
    board(
      html`<div class="street">
        ${(loaded as Loaded).measured.map(
          ({name, use, size: {inline, block}}) =>
            html`<div>
              <span
                class="box"
                style=${styleMap({inlineSize: `${inline / 16}em`, blockSize: `${block / 16}em`})}
              ></span>
              <p>
                <b>${name}</b><br />${em(inline)} × ${em(block)} em<br />
                ${Math.round(inline)} × ${Math.round(block)} px<br /><small>${use}</small>
              </p>
            </div>`,
        )}
      </div>`,
      spaceStyles,
    ),
  play({loaded}) {
    const {measured} = loaded as Loaded;
    const targets = measured.filter(({selector}) => /cta|more/.test(selector));
    expect(targets).toHaveLength(2);
    for (const {size} of targets) expect(size.block).toBeGreaterThanOrEqual(44);
  },
};

const em = (length: number) => Math.round((length / 16) * 100) / 100;
