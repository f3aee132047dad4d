import type {FigureView} from '../model/content.ts';
import {cached} from './cached.ts';

const numbers = cached((language: string) => new Intl.NumberFormat(language, {maximumFractionDigits: 20}));
// The style "percent" multiplies by 100, and shows what floating point makes of 1.1.
const percents = cached(
  (language: string) =>
    new Intl.NumberFormat(language, {style: 'unit', unit: 'percent', maximumFractionDigits: 20}),
);

/** A key figure as the language writes it: `35.000+`, `21%`, `1964`. */
export function figureText({value, unitText = ''}: FigureView, language: string): string {
  if (typeof value === 'string') return value + unitText;
  if (unitText === '%') return percents(language).format(value);
  return numbers(language).format(value) + unitText;
}

/**
 * What a figure counts, and when it was counted: `addetti nell’aerospazio in Piemonte (2023)`. In brackets, which all
 * scripts share; commas they do not.
 */
export function figureLabel({name, observationDate}: FigureView): string {
  // Not a template string, which would not keep what language the name is in.
  return observationDate ? name.concat(` (${observationDate})`) : name;
}
