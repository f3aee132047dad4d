import {cached} from './cached.ts';

const numbers = cached((language: string) => new Intl.NumberFormat(language));

/** A number in the format of the language. */
export function numberText(value: number, language: string): string {
  return numbers(language).format(value);
}

/** A range in the format of the language, "1–3"; a single number where both ends are equal. */
export function rangeText(first: number, last: number, language: string): string {
  // formatRange would return "~1" for two equal numbers.
  return first === last ? numberText(first, language) : numbers(language).formatRange(first, last);
}
