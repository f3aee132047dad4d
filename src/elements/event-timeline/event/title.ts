import {html} from 'lit';
import type {EventView} from '../../../model/content.ts';

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
