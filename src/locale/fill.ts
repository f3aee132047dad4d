import {cached} from './cached.ts';
import {formOf, type Plural} from './plural.ts';

const numbers = cached((language: string) => new Intl.NumberFormat(language));

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
  return phrase.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : placeholder,
  );
}

/** Puts one text into a phrase: the same, but a text in another language goes by itself, and is marked. */
export function fillText(phrase: string, text: string): unknown {
  const [before, after] = phrase.split(/\{\w+\}/) as [string, string];
  return typeof text === 'string' ? before + text + after : [before, text, after];
}

/** The form of a phrase that fits the number, with `{count}` written as the language does. */
export function fillCount(plural: Plural, count: number, language: string): string {
  return fill(formOf(plural, count, language), {count: numbers(language).format(count)});
}
