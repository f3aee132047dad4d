import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {board, drawnIn} from './board.ts';
import {copyStyles} from './copy.styles.ts';
import {readWords, type Entry} from './words.ts';

export default {title: 'Foundations/Copy and tone'} satisfies Meta;

interface Loaded {
  readonly chapters: Readonly<Record<string, readonly Entry[]>>;
}

export const Phrases: StoryObj = {
  loaders: [async (): Promise<Loaded> => ({chapters: await readWords()})],
  render: (_args, {loaded}) =>
    board(
      html`${Object.entries((loaded as Loaded).chapters).map(
        ([title, entries]) =>
          html`<section>
            <h3>${title}</h3>
            <ul class="rows">
              ${entries.map(
                ({key, it, en}) =>
                  html`<li class="entry">
                    <p lang="it">${it}</p>
                    <p>${en}</p>
                    <code>${key}</code>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}`,
      copyStyles,
    ),
  play({canvasElement}) {
    const words = [...drawnIn(canvasElement).querySelectorAll('.entry p')].map(
      ({textContent}) => textContent,
    );
    expect(words.length).toBeGreaterThan(100);
    // The rules for texts that a test can check.
    expect(words.filter(sentence => /!|['"]|clicca qui|click here|leader/i.test(sentence))).toEqual([]);
  },
};
