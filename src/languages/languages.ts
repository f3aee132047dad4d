import type {Language} from './language.ts';

/** The languages we speak, by the language subtag of BCP 47, each in the script that it is mostly written in. */
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
 * How most pages write that they mean one of them: `de`, `de-AT`, `fil-PH`. Of Chinese we write the simplified script
 * alone, and `zh-TW` means the other. All other ways are told apart in `likely.ts`, which few pages need.
 */
const spoken = new RegExp(
  `^(?!zh-(?!hans|cn|sg))(${Object.keys(languages).join('|')})(-hans)?(-[a-z]{2})?$`,
  'i',
);

/** Loads one of them. */
export function load(name: LanguageName): Promise<{language: Language}> {
  return languages[name]();
}

/**
 * Which of our languages a page means.
 *
 * @param tag as the page wrote it
 */
export function ours(tag: string): LanguageName | undefined {
  return spoken.exec(tag)?.[1]!.toLowerCase() as LanguageName | undefined;
}

/**
 * What a page is most likely going to show.
 *
 * @param tags all that it names, parted by spaces or commas, the dearest first
 */
export function firstOf(tags: string): LanguageName {
  return (
    tags
      .split(/[\s,]+/)
      .map(ours)
      .find(Boolean) ?? 'en'
  );
}

/**
 * One of our languages, as a page speaks it: where the page's tag says more than the language, it takes the place of
 * ours, so that dates and numbers are those of its region.
 */
export async function speak(name: LanguageName, tag: string): Promise<Language> {
  const {language} = await load(name);
  return tag.includes('-') ? {...language, tag} : language;
}
