import type {Need} from '../../../controllers/need.ts';
import type {TimelineWords} from '../entry.ts';
import type {Publisher} from './publisher.ts';
import {publishingStyles} from './publishing.styles.ts';
import {StatedEvents} from './stated-events.ts';
import {subscribe} from './subscribe.ts';

export const styles = [publishingStyles];

const planner = {phrases: 'planner'} as const;
const stated = new WeakMap<Publisher, StatedEvents>();

/** What a page may ask for beside the list: ways to follow it, and a word to search engines. */
export function publish(host: Publisher, words: TimelineWords, need: (need: Need) => void): unknown {
  if (host.structuredData) {
    const events = stated.get(host) ?? new StatedEvents(host);
    stated.set(host, events);
    events.state(words);
  }
  if (typeof host.subscribe !== 'string') return undefined;
  need(planner);
  return subscribe(host, words);
}
