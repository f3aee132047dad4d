import {fill} from '../locale/fill.ts';
import type {Cms} from './cms.ts';
import {phrases as english} from './phrases/en.ts';
import {phrases as italian, type Phrases} from './phrases/it.ts';
import type {Finding} from './finding.ts';

export interface Texts {
  readonly language: 'it' | 'en';
  readonly phrases: Phrases;
}

/** Texts in Italian if the page's `lang`, or without it the browser's language, is Italian; otherwise in English. */
export function wordsFor({documentElement}: Document): Texts {
  return /^it\b/i.test(documentElement.lang || navigator.language)
    ? {language: 'it', phrases: italian}
    : {language: 'en', phrases: english};
}

/** Replaces the placeholders of a phrase, with numbers in the format of the language. Unknown placeholders stay. */
export function put(language: Texts['language'], phrase: string, values: Finding['values'] = {}): string {
  const numbers = new Intl.NumberFormat(language);
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : value,
  ]);
  return fill(phrase, Object.fromEntries(written));
}

/** The two texts of a finding, with its values filled in. */
export function told(
  {rule, values}: Finding,
  {language, phrases: {rules, remedies}}: Texts,
): readonly [fault: string, advice: string] {
  const [fault, advice] = rules[rule];
  const remedy = remedies[values?.['cms'] as Cms];
  return [put(language, fault, values), put(language, put(language, advice, {remedy}), values)];
}

/** Place of a finding: `<ofb-banner id="top">`, `<ofb-banner> 2/3` or `<ofb-banner>`; empty without an element. */
export function placeOf({element}: Finding): string {
  if (!element) return '';
  const {localName, id, ownerDocument} = element;
  const like = [...ownerDocument.getElementsByTagName(localName)];
  if (id) return `<${localName} id="${id}">`;
  return like.length > 1 ? `<${localName}> ${like.indexOf(element) + 1}/${like.length}` : `<${localName}>`;
}
