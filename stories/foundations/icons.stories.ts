/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect} from 'storybook/test';
import {words as english} from '../../src/languages/en/sectors.ts';
import {words as italian} from '../../src/languages/it/sectors.ts';
import {icon, type Drawing} from '../../src/icons/icon.ts';
import {mark} from '../../src/icons/mark.ts';
import {sectorIcons} from '../../src/icons/sectors.ts';
import {board, drawnIn} from './board.ts';
import {iconsStyles} from './icons.styles.ts';

export default {title: 'Foundations/Icons'} satisfies Meta;

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/icons/*.ts', {eager: true});

/** Every drawing in `src/icons` that is a named export. */
const drawings = Object.values(modules)
  .flatMap(module => Object.entries(module))
  .filter((entry): entry is [string, Drawing] => Array.isArray(entry[1]))
  .sort(([one], [other]) => one.localeCompare(other));

const sectors = Object.entries(sectorIcons) as [keyof typeof sectorIcons, Drawing][];

export const Sectors: StoryObj = {
  render: () =>
    board(
      html`<div class="street">
        ${sectors.map(
          ([id, drawing]) =>
            html`<div>
              <span class="arch on-arch">${icon(drawing, 'large')}</span>
              <p>
                <b lang="it">${italian[id].name}</b><br />${english[id].name}<br />
                <code>${id}</code>
                <span class="sizes">${icon(drawing, 'row-size')} ${icon(drawing, 'grid-size')}</span>
              </p>
            </div>`,
        )}
      </div>`,
      iconsStyles,
    ),
  play({canvasElement}) {
    const icons = [...drawnIn(canvasElement).querySelectorAll('.icon')];
    const sizes = icons.slice(0, 3).map(drawn => drawn.getBoundingClientRect().width);
    expect(sizes).toEqual([52, 28, 24]);
    for (const drawn of icons) expect(drawn.querySelector('.solid')!.getAttribute('d')).not.toBe('');
  },
};

export const Interface: StoryObj = {
  render: () =>
    board(
      html`<ul class="family">
        ${drawings.map(([name, drawing]) => html`<li>${icon(drawing, 'grid-size')}<code>${name}</code></li>`)}
      </ul>`,
      iconsStyles,
    ),
  play({canvasElement}) {
    const names = [...drawnIn(canvasElement).querySelectorAll('code')].map(({textContent}) => textContent);
    expect(names).toContain('arrow');
    expect(new Set(names).size).toBe(names.length);
  },
};

export const Mark: StoryObj = {
  render: () =>
    board(
      html`<div class="street">
        ${[96, 64, 32, 16].map(
          size =>
            html`<div>
              <span class="field" style=${styleMap({'--size': `${size}px`})}>${mark}</span>
              <p>${size} px</p>
            </div>`,
        )}
      </div>`,
      iconsStyles,
    ),
  play({canvasElement}) {
    const sizes = [...drawnIn(canvasElement).querySelectorAll('.mark')].map(
      drawn => drawn.getBoundingClientRect().width,
    );
    expect(sizes).toEqual([96, 64, 32, 16]);
  },
};
