import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from './event.ts';
import {ofEvent} from './of-event.ts';

/** What remains of an event: one link says only that there is something, several go by their names. */
export function materials({name, subjectOf = []}: EventView, {phrases}: TimelineWords): unknown {
  const [first, ...others] = subjectOf;
  if (!first) return nothing;
  if (others.length === 0) {
    const words = ofEvent(phrases.materials, name);
    return html`<p class="actions" part="materials">${forward(first.url, words)}</p>`;
  }
  return html`<div class="actions" part="materials">
    <p>${phrases.materials}</p>
    <ul>
      ${subjectOf.map(link => html`<li>${forward(link.url, link.name)}</li>`)}
    </ul>
  </div>`;
}

function forward(url: string, words: unknown): TemplateResult {
  return html`<a class="link" href=${url}><span>${words}</span>${icon(arrow, 'directed')}</a>`;
}
