import type {FigureView} from '../model/content.ts';
import {cached} from './cached.ts';

const numbers = cached((language: string) => new Intl.NumberFormat(language, {maximumFractionDigits: 20}));
// The style "percent" would multiply by 100, which shows rounding errors for values such as 1.1.
const percents = cached(
  (language: string) =>
    new Intl.NumberFormat(language, {style: 'unit', unit: 'percent', maximumFractionDigits: 20}),
);

/** A key figure in the number format of the language: `35.000+`, `21%`, `1964`. */
export function figureText({value, unitText = ''}: FigureView, language: string): string {
  if (typeof value === 'string') return value + unitText;
  if (unitText === '%') return percents(language).format(value);
  return numbers(language).format(value) + unitText;
}

/**
 * What a figure counts, and the year: `addetti nell’aerospazio in Piemonte (2023)`. With brackets, because all scripts
 * use them, but not the same comma.
 */
export function figureLabel({name, observationDate}: FigureView): string {
  // Not a template string: `concat` keeps the language of a `ForeignText`.
  return observationDate ? name.concat(` (${observationDate})`) : name;
}
