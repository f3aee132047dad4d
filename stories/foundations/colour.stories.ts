import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {board, drawnIn} from './board.ts';
import {colourStyles} from './colour.styles.ts';
import {contrastsIn, pairs, written, type Contrast} from './contrast.ts';
import {colours, hex, readPalette, schemes, type Token} from './tokens.ts';

export default {title: 'Foundations/Colour'} satisfies Meta;

/** What a colour is for. */
const uses: Readonly<Record<string, string>> = {
  surface: 'The ground of a widget',
  sunk: 'Where a pointer rests',
  text: 'Words, headings, the street line',
  muted: 'What is read second: leads, places, sources',
  link: 'Links, years, key figures',
  brand: 'Arches, the pressed chip, the main link on paper',
  'on-brand': 'What stands on them',
  gold: 'An open door: now, under the pointer, the main link of the banner',
  ink: 'What stands on gold',
  line: 'Hairlines; decoration only',
  'line-strong': 'Borders of controls, past events',
  field: 'The ground of the banner, the wall of the arcades',
  'on-field': 'Headline and focus ring on it',
  'on-field-muted': 'The lead on it',
  focus: 'The focus ring',
  'focus-gap': 'The line inside the ring',
  danger: 'Data that did not come',
};

export const Swatches: StoryObj = {
  render() {
    const palette = readPalette();
    const swatch = ({name, value}: Token) =>
      schemes.map(
        scheme =>
          html`<p class="paper swatch ${scheme}">
            <span class="colour" style=${styleMap({background: value})}></span>
            ${scheme === 'light' ? 'Light' : 'Dark'} <code>${hex(palette[scheme].get(name)!)}</code>
          </p>`,
      );
    return board(
      html`<ul class="rows">
        ${colours.map(
          token =>
            html`<li class="row">
              <p>
                <b>${token.name}</b><br />
                ${token.property ? html`<code>${token.property}</code><br />` : ''}
                <small>${uses[token.name]}</small>
              </p>
              ${swatch(token)}
            </li>`,
        )}
      </ul>`,
      colourStyles,
    );
  },
  play({canvasElement}) {
    const rows = drawnIn(canvasElement).querySelectorAll('.row');
    expect(rows).toHaveLength(Object.keys(uses).length);
    for (const {name} of colours) expect(uses, 'what it is for').toHaveProperty([name]);
  },
};

export const LiveContrast: StoryObj = {
  render() {
    const contrasts = contrastsIn(readPalette());
    return board(
      html`<ul class="rows">
        ${pairs.map(
          pair =>
            html`<li class="row">
              <p>
                <b>${pair.front}</b> on <b>${pair.ground}</b><br />
                <small>${pair.use}. At least ${pair.least}.</small>
              </p>
              ${contrasts.filter(({front, ground}) => front === pair.front && ground === pair.ground).map(sample)}
            </li>`,
        )}
      </ul>`,
      colourStyles,
    );
  },
  play({canvasElement}) {
    const found = [...drawnIn(canvasElement).querySelectorAll('.verdict')].map(
      ({textContent}) => textContent,
    );
    expect(found).toHaveLength(pairs.length * schemes.length);
    expect(found.filter(words => !words.endsWith('passes'))).toEqual([]);
  },
};

function sample({front, ground, scheme, least, ratio, isEnough}: Contrast) {
  const look = styleMap({color: valueOf(front), background: valueOf(ground)});
  return html`<p class="paper swatch ${scheme}">
    <span class="sample" style=${look} aria-hidden="true">
      ${least === 3 ? html`<span class="shape"></span>` : 'Torino'}
    </span>
    <span class="verdict">${written(ratio)} ${isEnough ? 'passes' : 'fails'}</span>
  </p>`;
}

const valueOf = (name: string) => colours.find(colour => colour.name === name)!.value;
