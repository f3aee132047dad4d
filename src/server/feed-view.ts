import {markLanguage} from '../controllers/mark-language.ts';
import {readData, readSource} from '../feed/read-source.ts';
import {localise} from '../locale/localise.ts';
import type {View} from '../model/content.ts';

interface Surroundings {
  /** BCP 47 tag of the widget's language. */
  readonly language: string;
  /** BCP 47 tags of the languages that are used for texts without that language, the preferred one first. */
  readonly others: readonly string[];
  /** The address of the feed, if it is known. */
  readonly url: string | undefined;
}

/**
 * A feed in one language, without loading anything from an address. Invalid parts of the feed are left out.
 *
 * @param feed the parsed data, or the text of a feed in JSON or iCalendar
 * @throws {TypeError} if nothing of the feed can be read
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
