import {LanguageMap} from '../model/text.ts';
import {foreignText, type Mark} from './foreign-text.ts';
import {directionOf, isSameLanguage} from './negotiate.ts';

/** How the texts of a feed are converted to one language. */
export interface Words {
  of(map: LanguageMap): string;
  /** Converts plain strings; undefined where they stay as they are. */
  readonly plain: ((text: string) => string) | undefined;
}

/**
 * A function that marks a text in one language inside content in another. Undefined where the languages are the same,
 * or where nothing is to be marked.
 *
 * @param from BCP 47 tag of the text; may be empty
 * @param to BCP 47 tag of the content around it
 */
export function markerBetween(from: string, to: string, mark: Mark | undefined): Words['plain'] {
  if (!mark || !from || isSameLanguage(from, to)) return undefined;
  return text => foreignText(text, {language: from, direction: directionOf(from), mark});
}

/** The fields whose plain strings are text in a language. */
const wordFields = new Set<PropertyKey>([
  ...['name', 'nameStrong', 'headline', 'description', 'alt', 'keywords'],
  ...['organizer', 'location', 'address', 'unitText'],
]);

/** Marks all texts of a value that is written in one language and shown in another. */
export function markWhole<Whole extends object>(
  whole: Whole,
  [from, to]: readonly [string, string],
  mark: Mark,
): Whole {
  const plain = markerBetween(from, to, mark);
  return inOneLanguage(whole, {of: ({words}) => Object.values(words)[0]!, plain}) as Whole;
}

/** Converts all texts of a value to one language, at any depth. */
export function inOneLanguage(value: object, words: Words, place?: string): unknown {
  if (value instanceof LanguageMap) return words.of(value);
  const wordsOf = (field: unknown, name = '') => {
    if (isObject(field)) return inOneLanguage(field, words, name);
    return words.plain && typeof field === 'string' && wordFields.has(name) ? words.plain(field) : field;
  };
  if (Array.isArray(value)) return value.map(item => wordsOf(item, place));
  const view: Record<string, unknown> = {...value};
  for (const name in view) view[name] = wordsOf(view[name], name);
  return view;
}

/** Whether a field may have another value in the view than in the feed. */
export function isMade(name: PropertyKey, field: unknown, words: Words): boolean {
  return isObject(field) || (words.plain !== undefined && wordFields.has(name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
