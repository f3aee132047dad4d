import {fill} from '../locale/fill.ts';
import type {Cms} from './cms.ts';
import {phrases as english} from './phrases/en.ts';
import {phrases as italian, type Phrases} from './phrases/it.ts';
import type {Finding} from './finding.ts';

export interface Words {
  readonly language: 'it' | 'en';
  readonly phrases: Phrases;
}

/** The words of the doctor in the language of the page, of its reader where it says none. */
export function wordsFor({documentElement}: Document): Words {
  return /^it\b/i.test(documentElement.lang || navigator.language)
    ? {language: 'it', phrases: italian}
    : {language: 'en', phrases: english};
}

/** Puts values into a phrase; numbers are written as the language does. */
export function put(language: Words['language'], phrase: string, values: Finding['values'] = {}): string {
  const numbers = new Intl.NumberFormat(language);
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : value,
  ]);
  return fill(phrase, Object.fromEntries(written));
}

/** What is wrong, and what helps. */
export function told(
  {rule, values}: Finding,
  {language, phrases: {rules, remedies}}: Words,
): readonly [fault: string, advice: string] {
  const [fault, advice] = rules[rule];
  const remedy = remedies[values?.['cms'] as Cms];
  return [put(language, fault, values), put(language, put(language, advice, {remedy}), values)];
}

/** Where it is: the tag, its id or its number among its like. */
export function placeOf({element}: Finding): string {
  if (!element) return '';
  const {localName, id, ownerDocument} = element;
  const like = [...ownerDocument.getElementsByTagName(localName)];
  if (id) return `<${localName} id="${id}">`;
  return like.length > 1 ? `<${localName}> ${like.indexOf(element) + 1}/${like.length}` : `<${localName}>`;
}
