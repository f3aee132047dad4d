import {chronologyOf} from './chronology.ts';
import type {TimelineWords} from './entry.ts';
import {frame} from './frame.ts';
import {archive} from './reading.ts';
import type {TimelineHost} from './timeline-host.ts';
import {vertical} from './vertical.ts';

/** An archive along its rail: what is over, newest first. */
export function plainTimeline(host: TimelineHost, words: TimelineWords): unknown {
  const limit = host.isExpanded ? undefined : host.limit;
  const chronology = chronologyOf(words.view.events ?? [], {reading: archive, limit});
  const title = host.heading ?? words.view.headings?.events?.name ?? words.phrases.events;
  const setting = {words, reading: archive, title, level: host.headingLevel + 1};
  return frame(host, words, {chronology, title, list: vertical.list(chronology, setting)});
}
