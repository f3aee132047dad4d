import {html, type TemplateResult} from 'lit';
import {bar, head, skeletonOf, times} from '../widget/skeleton.ts';

/** The skeleton: an arch and two bars for each of one promoter and six partners, as in the built-in content. */
export const skeleton = skeletonOf({
  layouts: ['row', 'marquee'],

  draw({layout}) {
    if (layout === 'row') return belt('row', 'line');
    if (layout === 'marquee') return belt('marquee', 'line strip');
    return html`<div class="ground">${head({lines: 0})} ${tier('promoters', 1)} ${tier('partners', 6)}</div>`;
  },
});

function belt(look: string, line: string): TemplateResult {
  return html`<div class="ground ${look}">
    ${head({lines: 0})}
    <div class="belt">
      <ul class=${line} aria-hidden="true">
        ${times(7, tile)}
      </ul>
    </div>
  </div>`;
}

function tier(look: string, count: number): TemplateResult {
  return html`<div class="tier ${look}">
    <div class="tier-title">${bar}</div>
    <ul class="wall" aria-hidden="true">
      ${times(count, tile)}
    </ul>
  </div>`;
}

const tile = html`<li>
  <div class="tile">
    <div class="monogram"></div>
    <div class="wordmark">${times(2, bar)}</div>
  </div>
</li>`;
