import type {Language} from './language.ts';
import {languages, builtInNameOf, loadLanguage, type LanguageName} from './languages.ts';

/**
 * The available language of any BCP 47 tag: `de-Latn-AT-1996` is German, and `mo` is Romanian, but `zh-TW` is not the
 * built-in Chinese (likely subtags of CLDR).
 *
 * @param tag as the page wrote it
 * @returns undefined for a language or a script that is not available, and for an invalid tag
 */
export function availableNameOf(tag: string): LanguageName | undefined {
  const name = nameOf(tag);
  // Languages that the page has added are in the table, but `ours` does not know them.
  if (name === undefined || name in languages) return name as LanguageName | undefined;
  return builtInNameOf(name);
}

/**
 * The greatest length of a tag that is read. Private-use subtags (`en-x-a-b-c…`) may be very long, and slow to parse.
 */
const longest = 99;

/**
 * The language subtag, with the script if it is not the usual one: `de` of `de-AT`, `zh-Hant` of `zh-TW`. Undefined
 * for an invalid tag.
 */
export function nameOf(tag: string): string | undefined {
  if (tag.length > longest) return undefined;
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return script === new Intl.Locale(language).maximize().script ? language : `${language}-${script}`;
  } catch {
    // Intl throws a RangeError for an invalid tag.
    return undefined;
  }
}

/** Loads the available language of a tag, else English. */
export async function loadAvailable(tag: string): Promise<Language> {
  const name = availableNameOf(tag);
  return name ? loadLanguage(name, tag) : loadLanguage('en', '');
}
