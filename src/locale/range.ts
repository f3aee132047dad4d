import {cached} from './cached.ts';

const numbers = cached((language: string) => new Intl.NumberFormat(language));

/** A whole number as the language writes it. */
export function numberText(value: number, language: string): string {
  return numbers(language).format(value);
}

/** "1–3", as the language writes it, or "1" where it ends where it begins. */
export function rangeText(first: number, last: number, language: string): string {
  // A range of one would be "~1", about one.
  return first === last ? numberText(first, language) : numbers(language).formatRange(first, last);
}
