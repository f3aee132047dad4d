import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../icons/arrow.ts';
import {icon} from '../../icons/icon.ts';
import type {EventView} from '../../model/content.ts';
import type {TimelineWords} from './entry.ts';

/** What remains of an event: one link says only that there is something, several go by their names. */
export function materials({name, subjectOf = []}: EventView, {phrases}: TimelineWords): unknown {
  const [first, ...others] = subjectOf;
  if (!first) return nothing;
  if (others.length === 0) {
    // For those who hear the link without what stands around it.
    const label = `${phrases.materials}: ${name}`;
    return html`<p class="actions" part="materials">${forward(first.url, phrases.materials, label)}</p>`;
  }
  return html`<div class="actions" part="materials">
    <p>${phrases.materials}</p>
    <ul>
      ${subjectOf.map(link => html`<li>${forward(link.url, link.name)}</li>`)}
    </ul>
  </div>`;
}

function forward(url: string, name: string, label?: string): TemplateResult {
  return html`<a class="link" href=${url} aria-label=${label ?? nothing}
    ><span>${name}</span>${icon(arrow, 'directed')}</a
  >`;
}
