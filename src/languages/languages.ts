import type {Language} from './language.ts';

/** The built-in languages, by BCP 47 language subtag. Each is written in the most usual script of the language. */
export const languages = {
  it: () => import('./it/index.ts'),
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  pt: () => import('./pt/index.ts'),
  ro: () => import('./ro/index.ts'),
  pl: () => import('./pl/index.ts'),
  tr: () => import('./tr/index.ts'),
  ru: () => import('./ru/index.ts'),
  ja: () => import('./ja/index.ts'),
  ko: () => import('./ko/index.ts'),
  ar: () => import('./ar/index.ts'),
  zh: () => import('./zh/index.ts'),
} satisfies Languages;

export type LanguageName = keyof typeof languages;

type Languages = Record<string, () => Promise<{language: Language}>>;

/**
 * Matches the usual tags of the built-in languages: `de`, `de-AT`. Chinese is built in only in its simplified script,
 * so `zh-TW`, which means the traditional script, does not match. `likely.ts`, which few pages need, reads all other
 * tags.
 */
const spoken = new RegExp(
  `^(?!zh-(?!hans|cn|sg))(${Object.keys(languages).join('|')})(-hans)?(-[a-z]{2})?$`,
  'i',
);

/** Loads a built-in language. Rejects if its module cannot be loaded. */
export function load(name: LanguageName): Promise<{language: Language}> {
  return languages[name]();
}

/**
 * The built-in language of a usual tag: `de` for `de-AT`.
 *
 * @param tag BCP 47 tag as the page wrote it
 * @returns undefined for any other language, script or text
 */
export function builtInNameOf(tag: string): LanguageName | undefined {
  return spoken.exec(tag)?.[1]!.toLowerCase() as LanguageName | undefined;
}

/**
 * The first of several languages that is built in, else English.
 *
 * @param tags BCP 47 tags, separated by spaces or commas, the preferred one first; invalid tags are skipped
 */
export function firstOf(tags: string): LanguageName {
  return (
    tags
      .split(/[\s,]+/)
      .map(builtInNameOf)
      .find(Boolean) ?? 'en'
  );
}

/**
 * Loads a built-in language for a page. A tag with more than a language subtag (`de-AT`) replaces the tag of the
 * language, so that dates and numbers have the format of the page's region.
 */
export async function loadLanguage(name: LanguageName, tag: string): Promise<Language> {
  const {language} = await load(name);
  return tag.includes('-') ? {...language, tag} : language;
}
