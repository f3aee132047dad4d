import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';
import {placeOf} from './facets.ts';

// The events of a view never change, so the text of each event is folded only once, at the first search.
const folded = new WeakMap<EventView, string>();

/**
 * Makes a function that tells whether the texts of an event contain every word of a query, in any order. A query
 * without words matches every event.
 */
export function findWords(query: string, content: TimelineContent): (event: EventView) => boolean {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return () => true;
  return event => {
    let text = folded.get(event);
    if (text === undefined) folded.set(event, (text = foldWhole(textOf(event, content))));
    return wanted.every(word => text.includes(word));
  };
}

function textOf(event: EventView, {view, phrases}: TimelineContent): string {
  const {name, description, kind, location, organizer, keywords = [], sectors = []} = event;
  return [
    name,
    description,
    placeOf(event),
    typeof location === 'object' && location.address,
    typeof organizer === 'object' ? organizer.name : organizer,
    kind && phrases.kinds[kind],
    ...sectors.map(sector => view.sectors?.find(({id}) => id === sector)?.name),
    ...keywords,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Search that ignores accents, case and variants of letters. `Intl.Collator` compares only whole strings, so texts are
 * folded: decomposed (Unicode NFKD: full and half width, ligatures, accents), in lower case, without marks, and with
 * one letter for letters that visitors type for one another. Folding is the same for all languages, because a feed may
 * mix languages; so the Turkish dotted and dotless I are the same letter.
 */

/** Folds a text: the result has the folded words, separated by single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(alike, letter => standIns[letter]!)
    .replace(arabicDigits, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(katakana, sign => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(betweenWords, ' ')
    .trim();
}

/** Folds a text to search in, and adds words with umlauts in their second spelling, without umlauts (`Mueller`). */
export function foldWhole(text: string): string {
  const words = text.normalize('NFC').split(/\P{L}+/u);
  const spelled = words
    .map(word => word.replace(/[äöü]/gi, '$&e'))
    .filter((word, place) => word !== words[place]);
  return fold([text, ...spelled].join(' '));
}

/** The folded words of a query. */
export function wordsOf(query: string): string[] {
  return fold(query).split(' ').map(withoutLast).filter(Boolean);
}

/** Removes a final long vowel: many Japanese words have two spellings, with and without it (サーバー, サーバ). */
function withoutLast(word: string): string {
  return word.replace(/ー$/, '');
}

const invisible = /[\p{Cf}\u0640]/gu;
// Marks that distinguish words stay: vowels of Indian scripts and Thai, and the voicing marks of Japanese.
const marks =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/gu;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const katakana = /[\u30a1-\u30f6]/g;
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** Letters that NFKD does not decompose, with the letters that visitors type instead. */
const standIns: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  ŋ: 'n',
  '\u0671': '\u0627', // alef with wasla
  '\u0649': '\u064a', // alef maksura, for yeh
  '\u06cc': '\u064a', // the Persian yeh
  '\u06a9': '\u0643', // the Persian kaf
  '\u0629': '\u0647', // teh marbuta, for heh
};

const alike = new RegExp(`[${Object.keys(standIns).join('')}]`, 'g');
