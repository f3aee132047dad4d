import type {Language} from './language.ts';
import {languages, ours, speak, type LanguageName} from './languages.ts';

/**
 * The language that a page means, however it writes that: `de-Latn-AT-1996` is German, and `mo` is Romanian, but
 * `zh-TW` is not the Chinese that we write (BCP 47 lookup, with the likely subtags of CLDR).
 *
 * @param tag as the page wrote it
 * @returns nothing for a language or a script that we do not write, and for what is no tag
 */
export function likely(tag: string): LanguageName | undefined {
  const name = nameOf(tag);
  // What a page has added is in the table alone.
  if (name === undefined || name in languages) return name as LanguageName | undefined;
  return ours(name);
}

/** Private subtags (`en-x-a-b-c…`) may go on for ever, and engines take their time to look through them. */
const longest = 99;

/** The language subtag, with the script where that is not the usual one: `de` of `de-AT`, `zh-Hant` of `zh-TW`. */
export function nameOf(tag: string): string | undefined {
  if (tag.length > longest) return undefined;
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return script === new Intl.Locale(language).maximize().script ? language : `${language}-${script}`;
  } catch {
    // RangeError is how Intl says no.
    return undefined;
  }
}

/** The language that a page means, else English. */
export async function speakLikely(tag: string): Promise<Language> {
  const name = likely(tag);
  return name ? speak(name, tag) : speak('en', '');
}
