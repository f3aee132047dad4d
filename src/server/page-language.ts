import {isTag} from '../controllers/other-languages.ts';
import {registerPhrases, type OwnPhrases, type Table} from '../controllers/own-phrases.ts';
import type {Language} from '../languages/language.ts';
import {ours} from '../languages/languages.ts';
import {likely, nameOf, speakLikely} from '../languages/likely.ts';

/** Interface words of a page's own, by BCP 47 tag. */
export type PagePhrases = Readonly<Record<string, OwnPhrases>>;

/**
 * The language of a widget, as a browser would choose it: the page's own, the first of its others that is spoken here
 * or by the page itself, or English.
 *
 * @param tag BCP 47, as the page wrote it
 */
export async function languageFor(
  tag: string,
  others: readonly string[],
  phrases: PagePhrases,
): Promise<Language> {
  // Says so of what is none, and tries the others.
  if (tag && !ours(tag)) isTag(tag);
  const own = tableOf(phrases);
  const wanted = [tag, ...others].find(each => likely(each) ?? own[nameOf(each) ?? '']) ?? '';
  const loadOwn = own[nameOf(wanted) ?? 'en'];
  if (!loadOwn) return speakLikely(wanted);
  const {language} = await loadOwn();
  return wanted.includes('-') ? {...language, tag: wanted} : language;
}

/** What a page says is looked through once, and told of once where it cannot be said. */
const tables = new WeakMap<PagePhrases, Table>();

function tableOf(phrases: PagePhrases): Table {
  let table = tables.get(phrases);
  if (!table) {
    tables.set(phrases, (table = {}));
    for (const [tag, own] of Object.entries(phrases)) registerPhrases(tag, own, table);
  }
  return table;
}
