import {readFeed} from '../feed/read-feed.ts';
import {localise} from '../locale/localise.ts';
import type {View} from '../model/content.ts';

/**
 * The whole line, load → parse → localise, for a feed that is not built in.
 *
 * @param feed the feed's address, its JSON text, or its data
 * @param language BCP 47 tag
 * @throws {Error} when nothing of it can be read
 */
export async function feedView(feed: unknown, language: string): Promise<View> {
  return localise(await readFeed(feed), language);
}
