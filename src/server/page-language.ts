import {isTag} from '../controllers/other-languages.ts';
import {registerPhrases, type OwnPhrases, type Table} from '../controllers/own-phrases.ts';
import type {Language} from '../languages/language.ts';
import {builtInNameOf} from '../languages/languages.ts';
import {availableNameOf, nameOf, loadAvailable} from '../languages/likely.ts';

/** Interface words that a page replaces, by BCP 47 tag. */
export type PagePhrases = Readonly<Record<string, OwnPhrases>>;

/**
 * Loads the language of a widget by the same rules as a browser: the language of `tag`, else the first of `others`
 * that is built in or added by the page's phrases, else English.
 *
 * @param tag BCP 47 tag as the page wrote it; any other text is named once in the console
 * @param others BCP 47 tags, the preferred one first
 */
export async function languageFor(
  tag: string,
  others: readonly string[],
  phrases: PagePhrases,
): Promise<Language> {
  // Called for its message: an invalid tag is named in the console.
  if (tag && !builtInNameOf(tag)) isTag(tag);
  const own = tableOf(phrases);
  const wanted = [tag, ...others].find(each => availableNameOf(each) ?? own[nameOf(each) ?? '']) ?? '';
  const loadOwn = own[nameOf(wanted) ?? 'en'];
  if (!loadOwn) return loadAvailable(wanted);
  const {language} = await loadOwn();
  return wanted.includes('-') ? {...language, tag: wanted} : language;
}

/** Each object of phrases is checked once, and its faults are named once. */
const tables = new WeakMap<PagePhrases, Table>();

function tableOf(phrases: PagePhrases): Table {
  let table = tables.get(phrases);
  if (!table) {
    tables.set(phrases, (table = {}));
    for (const [tag, own] of Object.entries(phrases)) registerPhrases(tag, own, table);
  }
  return table;
}
