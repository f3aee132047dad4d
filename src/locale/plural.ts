import {cached} from './cached.ts';

/** Words that change with a number, by the categories of CLDR that the language has. */
export type Plural = Readonly<{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>>;

const rules = cached((language: string) => new Intl.PluralRules(language));

/** The form of a phrase that goes with a number. */
export function formOf(plural: Plural, count: number, language: string): string {
  return plural[rules(language).select(count)] ?? plural.other;
}
