import {readData, readSource} from '../feed/read-source.ts';
import {localise} from '../locale/localise.ts';
import type {View} from '../model/content.ts';

/**
 * A feed in one language, from what a server has at hand.
 *
 * @param feed data, or text: JSON or iCalendar
 * @param url where it came from, when that is known
 * @throws {TypeError} when nothing of it can be read
 */
export async function viewOf(feed: unknown, language: string, url = ''): Promise<View> {
  const parsed = await (typeof feed === 'string' ? readSource({url, type: '', body: feed}) : readData(feed));
  const unreadable = parsed.problems.find(({path}) => path === '');
  if (unreadable) {
    throw new TypeError(
      `Open for business widgets: the feed holds ${unreadable.found}, expected ${unreadable.expected}.`,
    );
  }
  return localise(parsed.content, language);
}
