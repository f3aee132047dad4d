import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';

/**
 * The name of an event as a link to its page. A click dispatches `ofb-event-opened`. Undefined for an event without
 * `url`.
 */
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

/** The materials of a past event. A single link has a general text; several links have their own names. */
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
 * The text of a control that every event has, with the name of the event as hidden text: screen readers can list
 * the controls of a page without their context. Not an `aria-label`, because the name may need its own `lang`.
 */
export function ofEvent(words: string, name: string): TemplateResult {
  return html`${words}<span class="hidden">: ${name}</span>`;
}
