import {html} from 'lit';
import {head} from '../../widget/head.ts';
import type {Layout} from './layout.ts';
import {listStyles} from './list.styles.ts';

export const styles = [listStyles];

/** One line for each sector. */
export const draw: Layout['draw'] = (top, cards) =>
  html`${head(top)}
    <ul class="list" part="list">
      ${cards}
    </ul>`;
