import {negotiate} from '../locale/negotiate.ts';
import type {Language} from './language.ts';

/** The languages we speak, by BCP 47 tag. */
export const languages = {
  it: () => import('./it.ts'),
  en: () => import('./en.ts'),
} satisfies Record<string, () => Promise<{language: Language}>>;

export type LanguageTag = keyof typeof languages;

/** The nearest of our languages to a BCP 47 tag. */
export function nearest(tag: string): LanguageTag {
  return negotiate(tag, Object.keys(languages) as LanguageTag[]);
}
