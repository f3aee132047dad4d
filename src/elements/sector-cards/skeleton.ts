import {html, type TemplateResult} from 'lit';
import {bar, head, room, skeletonOf, times} from '../widget/skeleton.ts';

/** The number of sectors in the built-in content. */
const most = 8;

/** The skeleton of the cards: for each sector that the attributes select, an arch, and bars in the place of texts. */
export const skeleton = skeletonOf({
  layouts: ['list', 'carousel'],

  draw({layout, sectors, limit}) {
    const asked = sectors?.match(/[^\s,]+/g)?.length ?? most;
    const cards = times(Math.min(asked, limit && limit >= 1 ? limit : most, most), card);
    if (layout === 'list') return street(head(), 'list', cards);
    return layout === 'carousel'
      ? street(head({tools: 2, letters: 21}), 'grid row', cards)
      : street(head(), 'grid', cards);
  },
});

function street(top: TemplateResult, look: string, cards: readonly TemplateResult[]): TemplateResult {
  return html`<div class="ground">
    <div class="stage">
      ${top}
      <div class=${look}>${cards}</div>
    </div>
  </div>`;
}

const card = html`<div class="card">
  <div class="card-title">${bar}</div>
  <div class="arch"></div>
  <div class="fact">
    <div class="figure">${bar}</div>
    <div class="label">${room(64)}${bar}</div>
  </div>
  <div class="body">
    <div class="text">${room(108)}${times(3, bar)}</div>
    <div class="source">${room(42)}</div>
  </div>
</div>`;
