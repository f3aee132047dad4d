import {html, nothing} from 'lit';
import {fillCount} from '../../locale/fill.ts';
import type {TimelineWords} from './event/event.ts';

/** The way to the events beyond the limit, where there are any. */
export function showMore({phrases, language}: TimelineWords, count: number, showAll: () => void): unknown {
  if (count === 0) return nothing;
  return html`<button class="button more" type="button" @click=${showAll}>
    ${fillCount(phrases.showMore, count, language)}
  </button>`;
}
