import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The name of an event, as a link where it has a page; the page around us learns who follows it. */
export function titleOf({id, name, url}: EventView): unknown {
  if (!url) return undefined;
  return html`<a
    href=${url}
    @click=${({currentTarget}: Event) => announce(currentTarget as Element, {id, url})}
    >${name}</a
  >`;
}

function announce(link: Element, detail: {readonly id: string; readonly url: string}): void {
  link.dispatchEvent(new CustomEvent('ofb-event-opened', {bubbles: true, composed: true, detail}));
}

/** What remains of an event: one link says only that there is something, several go by their names. */
export function materials({name, subjectOf = []}: EventView, {phrases}: TimelineContent): unknown {
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

/**
 * The words of a control that stands at every event, for those who hear it without what stands around it: with the
 * name of its event. Not as a label, whose words cannot be marked with their language.
 */
export function ofEvent(words: string, name: string): TemplateResult {
  return html`${words}<span class="hidden">: ${name}</span>`;
}
