import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import {arrow} from '../../src/icons/arrows.ts';
import {icon} from '../../src/icons/icon.ts';
import {sectorIcons} from '../../src/icons/sectors.ts';
import {board, drawnIn} from './board.ts';
import {motionStyles} from './motion.styles.ts';
import {count} from './sheets.ts';
import {valueOf} from './tokens.ts';

export default {title: 'Foundations/Motion'} satisfies Meta;

/** Durations in milliseconds. Transitions of 100 ms or less are not perceived as motion, and are left out. */
const [fast, door] = count(/^transition/, /(?<![\w.-])(\d*\.?\d+m?s)\b/g)
  .map(([time]) => (time.endsWith('ms') ? Number.parseFloat(time) : Number.parseFloat(time) * 1000))
  .filter((time, index, times) => time > 100 && times.indexOf(time) === index)
  .sort((a, b) => a - b) as [number, number];

export const Doors: StoryObj = {
  render() {
    const toggle = ({currentTarget}: Event) => {
      const button = currentTarget as HTMLElement;
      button.ariaPressed = String(button.ariaPressed !== 'true');
    };
    return board(
      html`<div class="street" style=${styleMap({'--door': `${door}ms`, '--fast': `${fast}ms`})}>
          <div>
            <button class="arch door" aria-pressed="false" aria-label="Open the door" @click=${toggle}>
              ${icon(sectorIcons.tourism)}
            </button>
            <p><b>Door: ${door} ms</b><br /><small>Gold rises from the ground. Press the arch.</small></p>
          </div>
          <div>
            <button class="button forward" aria-pressed="false" @click=${toggle}>
              Scopri ${icon(arrow, 'directed')}
            </button>
            <p>
              <b>Fast: ${fast} ms</b><br /><small
                >The arrow goes a quarter of an em forward. Press the button.</small
              >
            </p>
          </div>
        </div>
        <p>Both with <code>${valueOf('ease')}</code>.</p>`,
      motionStyles,
    );
  },
  async play({canvasElement}) {
    const arch = drawnIn(canvasElement).querySelector<HTMLElement>('.door')!;
    const gold = () => getComputedStyle(arch).backgroundSize;
    expect([fast, door]).toEqual([160, 320]);

    await userEvent.click(arch);
    expect(arch).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(gold()).toBe('110% 110%'));

    await userEvent.click(arch);
    await waitFor(() => expect(gold()).toMatch(/^110% 0(px|%)$/));
  },
};
