import {html, type TemplateResult} from 'lit';
import {head, type Head} from '../../widget/head.ts';
import type {Layout} from './layout.ts';
import {lineStyles} from './line.styles.ts';
import {rowStyles} from './row.styles.ts';

/** The partners side by side in lines that wrap, under a small heading. */
export class Row implements Layout {
  static readonly styles = [lineStyles, rowStyles];

  template(top: Head, items: readonly TemplateResult[]): TemplateResult {
    return html`<section class="ground row">
      ${head(top)}
      <div class="belt">
        <ul class="line">
          ${items}
        </ul>
      </div>
    </section>`;
  }
}
