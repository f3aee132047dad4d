import type {AllPhrases} from '../../src/languages/language.ts';
import {languages, type LanguageName} from '../../src/languages/languages.ts';

/** All phrases of a language by their path: `kinds.fair`, `eventCount.one`. */
export async function phrasesIn(name: LanguageName): Promise<ReadonlyMap<string, string>> {
  const {language} = await languages[name]();
  const sets = await Promise.all(Object.values(language.phrasesOf).map(load => load()));
  const all = Object.assign({}, language.phrases, ...sets.map(({phrases}) => phrases)) as AllPhrases;
  return new Map(pathsOf(all));
}

/** The path without its plural form: `eventCount` for `eventCount.one`. */
export function withoutForm(path: string): string {
  return path.replace(/\.(zero|one|two|few|many|other)$/, '');
}

function pathsOf(phrases: object, before = ''): readonly (readonly [path: string, phrase: string])[] {
  return Object.entries(phrases).flatMap(([key, phrase]: [string, string | object]) =>
    typeof phrase === 'string' ? [[before + key, phrase]] : pathsOf(phrase, `${before}${key}.`),
  );
}
