import {html, type TemplateResult} from 'lit';
import {bar, head, room, skeletonOf, times} from '../widget/skeleton.ts';

/** Three events of one year. Each has a date badge (in the compact layout, a bar for the date) and two bars. */
export const skeleton = skeletonOf({
  layouts: ['horizontal', 'compact'],

  draw({layout}) {
    const events = times(3, layout === 'compact' ? row : event);
    return layout === 'horizontal' ? stage(2, 'street', events) : stage(0, '', events);
  },
});

function stage(tools: number, look: string, events: readonly TemplateResult[]): TemplateResult {
  return html`<div class="ground">
    ${head({tools})}
    <div class=${look}>
      <section class="year">
        <div class="year-head">
          <div class="year-title">${bar}</div>
        </div>
        <ol aria-hidden="true">
          ${events}
        </ol>
      </section>
    </div>
  </div>`;
}

const event = html`<li class="event">
  <div class="plate"></div>
  <div class="body">
    <div class="standing">${room(24)}</div>
    <div class="event-title">${room(75)}${bar}</div>
    <div class="meta">${bar}</div>
  </div>
</li>`;

const row = html`<li class="event">
  <div class="date">${bar}</div>
  <div class="event-title">${bar}</div>
  <div class="meta">${bar}</div>
</li>`;
