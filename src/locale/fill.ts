import {cached} from './cached.ts';
import {formOf, type Plural} from './plural.ts';

const numbers = cached((language: string) => new Intl.NumberFormat(language));

/** The type of a translation, made from the Italian phrases. Each language has its own plural forms. */
export type Translation<Italian> = {
  readonly [Key in keyof Italian]: Italian[Key] extends string
    ? string
    : Italian[Key] extends Plural
      ? Plural
      : Translation<Italian[Key]>;
};

/**
 * Replaces the placeholders of a phrase: `fill('Fonte: {source}', {source: 'ANSA'})`. A placeholder without a value
 * stays.
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : placeholder,
  );
}

/**
 * Replaces the only placeholder of a phrase with a text. A text in another language stays a separate item of a list, so
 * that the template marks its language.
 */
export function fillText(phrase: string, text: string): unknown {
  const [before, after] = phrase.split(/\{\w+\}/) as [string, string];
  return typeof text === 'string' ? before + text + after : [before, text, after];
}

/** The plural form for a number, with `{count}` replaced by the number in the format of the language. */
export function fillCount(plural: Plural, count: number, language: string): string {
  return fill(formOf(plural, count, language), {count: numbers(language).format(count)});
}
