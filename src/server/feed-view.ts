import {markLanguage} from '../controllers/mark-language.ts';
import {readData, readSource} from '../feed/read-source.ts';
import {localise} from '../locale/localise.ts';
import type {View} from '../model/content.ts';

interface Surroundings {
  /** BCP 47 tag of what it is put into. */
  readonly language: string;
  /** BCP 47 tags of what is taken where that is missing. */
  readonly others: readonly string[];
  /** Where the feed came from, when that is known. */
  readonly url: string | undefined;
}

/**
 * A feed in one language, from what a server has at hand.
 *
 * @param feed data, or text: JSON or iCalendar
 * @throws {TypeError} when nothing of it can be read
 */
export async function viewOf(feed: unknown, {language, others, url = ''}: Surroundings): Promise<View> {
  const parsed = await (typeof feed === 'string' ? readSource({url, type: '', body: feed}) : readData(feed));
  const unreadable = parsed.problems.find(({path}) => path === '');
  if (unreadable) {
    throw new TypeError(
      `Open for business widgets: the feed holds ${unreadable.found}, expected ${unreadable.expected}.`,
    );
  }
  return localise(parsed.content, language, {others, mark: markLanguage});
}
