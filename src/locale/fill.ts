import {cached} from './cached.ts';

const rules = cached((language: string) => new Intl.PluralRules(language));
const numbers = cached((language: string) => new Intl.NumberFormat(language));

/** Words that change with a number, by the categories of CLDR that the language has. */
export type Plural = Readonly<{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What every language has to say, by what Italian says; the forms of a plural are each language's own. */
export type Translation<Italian> = {
  readonly [Key in keyof Italian]: Italian[Key] extends string
    ? string
    : Italian[Key] extends Plural
      ? Plural
      : Translation<Italian[Key]>;
};

/** Puts values into a phrase: `fill('Fonte: {source}', {source: 'ANSA'})`. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** The form of a phrase that fits the number, with `{count}` written as the language does. */
export function fillCount(plural: Plural, count: number, language: string): string {
  const form = plural[rules(language).select(count)] ?? plural.other;
  return fill(form, {count: numbers(language).format(count)});
}
