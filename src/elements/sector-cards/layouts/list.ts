import {html, type TemplateResult} from 'lit';
import {head, type Head} from '../../widget/head.ts';
import type {Layout} from './layout.ts';
import {listStyles} from './list.styles.ts';

/** One line for each sector. */
export class List implements Layout {
  static readonly styles = [listStyles];

  template(top: Head, cards: readonly TemplateResult[]): TemplateResult {
    return html`${head(top)}
      <ul class="list" part="list">
        ${cards}
      </ul>`;
  }
}
