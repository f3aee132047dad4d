import type {Content, View} from '../model/content.ts';
import {negotiate} from './negotiate.ts';

/**
 * A feed in one language. Where a text lacks the wanted language, the nearest it has is taken
 * (see {@link negotiate}); plain strings stay as they are.
 *
 * @param language BCP 47 tag
 */
export function localise(content: Content, language: string): View {
  return inOneLanguage(content, language) as View;
}

function inOneLanguage(value: unknown, language: string): unknown {
  if (value instanceof Map) return value.get(negotiate(language, [...value.keys()]));
  if (Array.isArray(value)) return value.map(item => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, inOneLanguage(field, language)]),
  );
}
