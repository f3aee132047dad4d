import type {Content, View} from '../model/content.ts';
import {LanguageMap} from '../model/text.ts';
import {cached} from './cached.ts';
import {negotiate} from './negotiate.ts';

/**
 * A feed in one language. Where a text lacks the wanted language, the nearest it has is taken
 * (see {@link negotiate}); plain strings stay as they are.
 *
 * @param language BCP 47 tag
 */
export function localise(content: Content, language: string): View {
  // The texts of a feed have few sets of languages between them: what is nearest is found once for each set.
  const nearest = cached(tags => negotiate(language, tags.split(' ')));
  return inOneLanguage(content, ({words}) => words[nearest(Object.keys(words).join(' '))]!) as View;
}

function inOneLanguage(value: object, wordsOf: (map: LanguageMap) => string): unknown {
  if (value instanceof LanguageMap) return wordsOf(value);
  if (Array.isArray(value)) return value.map(item => (isObject(item) ? inOneLanguage(item, wordsOf) : item));
  const view: Record<string, unknown> = {...value};
  for (const name in view) {
    const field = view[name];
    if (isObject(field)) view[name] = inOneLanguage(field, wordsOf);
  }
  return view;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
