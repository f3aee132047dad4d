import {html, type TemplateResult} from 'lit';
import {head} from '../../widget/head.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';
import type {Host, Wall} from './layout.ts';
import {lineStyles} from './line.styles.ts';
import {rowStyles} from './row.styles.ts';

export const styles = [lineStyles, rowStyles];

/** One wrapping line of partners under a small heading; nothing where the page asks for a layout that nobody knows. */
export function show(host: Host, wall: Wall): TemplateResult | undefined {
  if (host.layout !== 'row') {
    reportAttribute('ofb-partner-logos layout', String(host.layout), '"grid", "row" or "marquee"');
    return undefined;
  }
  return html`<section class="ground row">
    ${head(wall)}
    <div class="belt">
      <ul class="line">
        ${wall.items}
      </ul>
    </div>
  </section>`;
}
