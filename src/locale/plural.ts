import {cached} from './cached.ts';

/** The forms of a phrase by CLDR plural category. */
export type Plural = Readonly<{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>>;

const rules = cached((language: string) => new Intl.PluralRules(language));

/** The form of a phrase for a number. */
export function formOf(plural: Plural, count: number, language: string): string {
  return plural[rules(language).select(count)] ?? plural.other;
}
