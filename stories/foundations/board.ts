import {adoptStyles, html, render, type CSSResultOrNative} from 'lit';
import {base} from '../../src/theme/base.styles.ts';
import {modes} from '../../src/theme/modes.styles.ts';
import {tokens} from '../../src/theme/tokens.styles.ts';
import {boardStyles} from './board.styles.ts';

/**
 * What these pages draw on: a root like that of a widget, with its tokens, so that neither the style of Storybook nor
 * that of a host page gets in.
 */
export function board(content: unknown, ...styles: readonly CSSResultOrNative[]): HTMLElement {
  const host = document.createElement('div');
  adoptStyles(host.attachShadow({mode: 'open'}), [tokens, modes, base, boardStyles, ...styles]);
  draw(host, content);
  return host;
}

/** Draws anew on a board. */
export function draw(host: HTMLElement, content: unknown): void {
  render(html`<div class="widget" lang="en"><div class="board">${content}</div></div>`, host.shadowRoot!);
}

/** What is drawn on the only board of a story, for tests. */
export function drawnIn(canvas: HTMLElement): HTMLElement {
  return [...canvas.querySelectorAll('div')]
    .find(({shadowRoot}) => shadowRoot)!
    .shadowRoot!.querySelector('.board')!;
}
