import type {EventView} from '../model/content.ts';
import {addressOf} from './address.ts';

/** The events that no feed has brought are the same on every page. */
const builtInHost = 'open-for-business-widgets';

/**
 * The name by which calendars know an event again (RFC 5545, section 3.8.4.7). The feed's own `identifier` where it has
 * one, else its id at the host of the feed: a second download, from whatever page, replaces the first.
 *
 * @param feed whole address of the feed; of content without an address, that of its page; none of the built-in content
 */
export function uidOf(
  {id, identifier}: Pick<EventView, 'id' | 'identifier'>,
  feed: string | undefined,
): string {
  if (identifier?.trim()) return identifier.trim();
  const host = feed === undefined ? builtInHost : addressOf(feed.replace(/^webcals?:/i, 'https:'))?.host;
  return `${id}@${host || 'localhost'}`;
}
