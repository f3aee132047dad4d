import type {Need} from '../../../controllers/need.ts';
import type {TimelineWords} from '../event/event.ts';
import type {Publisher} from './publisher.ts';
import {publishingStyles} from './subscribe.styles.ts';
import {StatedEvents} from '../json-ld/stated-events.ts';
import {subscribe} from './subscribe.ts';

export const styles = [publishingStyles];

const filterPhrases = {phrases: 'filters'} as const;
const stated = new WeakMap<Publisher, StatedEvents>();

/** What a page may ask for beside the list: ways to follow it, and a word to search engines. */
export function publish(host: Publisher, words: TimelineWords, need: (need: Need) => void): unknown {
  if (host.structuredData) {
    const events = stated.get(host) ?? new StatedEvents(host);
    stated.set(host, events);
    events.state(words);
  }
  if (typeof host.subscribe !== 'string') return undefined;
  need(filterPhrases);
  return subscribe(host, words);
}
