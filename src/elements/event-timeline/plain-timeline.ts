import {civilDateIn} from '../../locale/event-dates.ts';
import type {EventView} from '../../model/content.ts';
import {chronologyOf} from './chronology.ts';
import type {TimelineWords} from './entry.ts';
import {frame} from './frame.ts';
import {archive, isArchived} from './reading.ts';
import {mostAtOnce, type TimelineHost} from './timeline-host.ts';
import {vertical} from './vertical.ts';

/** With none of these set, an archive needs no more than this module. */
const optionNames = [
  'layout',
  'group',
  'order',
  'show',
  'from',
  'to',
  'sectors',
  'kinds',
  'event',
  'filters',
  'subscribe',
  'structuredData',
] as const;

export function hasOptions(host: TimelineHost): boolean {
  // A link may lead to what a limit hides. On a server there is no address.
  const isLedTo = globalThis.location?.hash.startsWith('#ofb-event');
  return isLedTo || optionNames.some(name => (host[name] ?? false) !== false);
}

/** What is over needs no clock, and most pages show nothing else. */
export function isPlain(host: TimelineHost, events: readonly EventView[] = []): boolean {
  if (hasOptions(host) || events.length > mostAtOnce) return false;
  const today = civilDateIn('Europe/Rome', host.clock());
  return events.every(event => isArchived(event, today));
}

/** An archive along its rail: what is over, newest first. */
export function plainTimeline(host: TimelineHost, words: TimelineWords): unknown {
  const limit = host.isExpanded ? undefined : host.limit;
  const chronology = chronologyOf(words.view.events ?? [], {reading: archive, limit});
  const title = host.heading ?? words.view.headings?.events?.name ?? words.phrases.events;
  const setting = {words, reading: archive, title, level: host.headingLevel + 1};
  return frame(host, words, {chronology, title, list: vertical.list(chronology, setting)});
}
