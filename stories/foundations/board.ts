import {adoptStyles, html, render, type CSSResultOrNative} from 'lit';
import {base} from '../../src/theme/base.styles.ts';
import {modes} from '../../src/theme/modes.styles.ts';
import {tokens} from '../../src/theme/tokens.styles.ts';
import {boardStyles} from './board.styles.ts';

/**
 * Creates an element that these pages draw into. Its shadow root has the tokens and base styles of a widget, so styles
 * of Storybook and of the host page do not apply.
 */
export function board(content: unknown, ...styles: readonly CSSResultOrNative[]): HTMLElement {
  const host = document.createElement('div');
  adoptStyles(host.attachShadow({mode: 'open'}), [tokens, modes, base, boardStyles, ...styles]);
  draw(host, content);
  return host;
}

/** Renders new content into a board. */
export function draw(host: HTMLElement, content: unknown): void {
  render(html`<div class="widget" lang="en"><div class="board">${content}</div></div>`, host.shadowRoot!);
}

/** The content of the only board in a story, for tests. */
export function drawnIn(canvas: HTMLElement): HTMLElement {
  return [...canvas.querySelectorAll('div')]
    .find(({shadowRoot}) => shadowRoot)!
    .shadowRoot!.querySelector('.board')!;
}
