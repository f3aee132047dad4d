import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type LitElement} from 'lit';
import {expect} from 'storybook/test';
import {mark} from '../../src/icons/mark.ts';
import {archStyles} from './arch.styles.ts';
import {board, drawnIn} from './board.ts';
import {iconsStyles} from './icons.styles.ts';

export default {title: 'Foundations/The arch'} satisfies Meta;

export const DoorToBull: StoryObj = {
  render: () =>
    board(
      html`<div class="street">
        <div>
          <span class="field"><span class="door"></span></span>
          <p><b>An arch</b><br /><small>A rectangle and half a circle.</small></p>
        </div>
        <div>
          <span class="field"><span class="door over"></span></span>
          <p><b>Turned over</b><br /><small>The same arch, upside down.</small></p>
        </div>
        <div>
          <span class="field">${mark}</span>
          <p><b>The bull</b><br /><small>Two horns and two eyes more.</small></p>
        </div>
      </div>`,
      iconsStyles,
      archStyles,
    ),
};

export const Doors: StoryObj = {
  render: () =>
    board(
      html`<div class="street">
        ${doors.map(
          ({look, name, meaning}) =>
            html`<div>
              <span class="arch ${look}"></span>
              <p><b lang="it">${name}</b><br /><small>${meaning}</small></p>
            </div>`,
        )}
      </div>`,
      archStyles,
    ),
  play({canvasElement}) {
    const feet = [...drawnIn(canvasElement).querySelectorAll('.arch')].map(arch =>
      Math.round(arch.getBoundingClientRect().height),
    );
    expect(new Set(feet).size).toBe(1);
  },
};

const doors = [
  {look: 'available', name: 'In arrivo', meaning: 'Azzurro: there is a door here.'},
  {look: 'open', name: 'In corso', meaning: 'Gold: it is open now, or a pointer rests on it.'},
  {look: 'past', name: 'Concluso', meaning: 'An outline: it has been.'},
  {look: 'empty', name: 'Nessun incontro', meaning: 'Dashes: nobody at the door.'},
  {look: 'failed', name: 'I dati non sono arrivati', meaning: 'Red: something went wrong.'},
];

export const OnTheStreet: StoryObj = {
  render: (_args, {globals}) =>
    board(
      html`<ofb-sector-cards
        lang=${globals['language'] as string}
        sectors="food biomedical culture tourism"
      ></ofb-sector-cards>`,
    ),
  async play({canvasElement}) {
    const cards = drawnIn(canvasElement).querySelector<LitElement>('ofb-sector-cards')!;
    await cards.updateComplete;
    expect(cards.shadowRoot!.querySelectorAll('[part="arch"]')).toHaveLength(4);
  },
};
