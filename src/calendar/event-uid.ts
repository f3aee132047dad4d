import type {EventView} from '../model/content.ts';
import {addressOf} from './address.ts';

/** The host part for events of the built-in content, which are the same on every page. */
const builtInHost = 'open-for-business-widgets';

/**
 * The UID of an event (RFC 5545, section 3.8.4.7): the `identifier` from the feed, otherwise the event's id at the host
 * of the feed. So a second download replaces the first, from any page.
 *
 * @param feed absolute URL of the feed; the URL of the page for content without its own URL; undefined for the built-in
 *   content. An invalid URL gives the host `localhost`.
 */
export function uidOf(
  {id, identifier}: Pick<EventView, 'id' | 'identifier'>,
  feed: string | undefined,
): string {
  if (identifier?.trim()) return identifier.trim();
  const host = feed === undefined ? builtInHost : addressOf(feed.replace(/^webcals?:/i, 'https:'))?.host;
  return `${id}@${host || 'localhost'}`;
}
