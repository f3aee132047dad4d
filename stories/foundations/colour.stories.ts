import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {board, drawnIn} from './board.ts';
import {colourStyles} from './colour.styles.ts';
import {written} from '../../src/theme/colour.ts';
import {pairs} from '../../src/theme/contrast.ts';
import {rounded, verdictsOn, type Verdict} from './contrast.ts';
import {colours, readPalette, schemes, type Token} from './tokens.ts';

export default {title: 'Foundations/Colour'} satisfies Meta;

export const Swatches: StoryObj = {
  render() {
    const palette = readPalette();
    const swatch = ({name}: Token) =>
      schemes.map(
        scheme =>
          html`<p class="paper swatch ${scheme}">
            <span class="colour" style=${styleMap({background: `var(--_${name})`})}></span>
            ${scheme === 'light' ? 'Light' : 'Dark'} <code>${written(palette[scheme].get(name)!)}</code>
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
                <small>${token.description}</small>
              </p>
              ${swatch(token)}
            </li>`,
        )}
      </ul>`,
      colourStyles,
    );
  },
  play({canvasElement}) {
    const rows = [...drawnIn(canvasElement).querySelectorAll('.row')];
    expect(rows).toHaveLength(colours.length);
    for (const [index, {colour}] of colours.entries())
      expect(rows[index]!.textContent).toMatch(new RegExp(`${colour!.light}[^]*${colour!.dark}`));
  },
};

export const LiveContrast: StoryObj = {
  render() {
    const verdicts = verdictsOn(readPalette());
    return board(
      html`<ul class="rows">
        ${pairs.map(
          pair =>
            html`<li class="row">
              <p>
                <b>${pair.front}</b> on <b>${pair.ground}</b><br />
                <small>${pair.use}. At least ${pair.least}.</small>
              </p>
              ${verdicts.filter(({front, ground}) => front === pair.front && ground === pair.ground).map(sample)}
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

function sample({front, ground, scheme, least, ratio, isEnough}: Verdict) {
  const look = styleMap({color: `var(--_${front})`, background: `var(--_${ground})`});
  return html`<p class="paper swatch ${scheme}">
    <span class="sample" style=${look} aria-hidden="true">
      ${least === 3 ? html`<span class="shape"></span>` : 'Torino'}
    </span>
    <span class="verdict">${rounded(ratio)} ${isEnough ? 'passes' : 'fails'}</span>
  </p>`;
}
