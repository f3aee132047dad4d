/**
 * Whether words are found in a text, whatever their accents, capitals and ways of writing. `Intl.Collator` compares
 * whole strings only, so texts are folded: decomposed (NFKD: full and half width, ligatures, letters and their
 * accents), in lower case, without marks, and with one letter for those that people type for one another. The
 * language plays no part: a feed mixes them, and a Turkish I, dotted or not, is one letter to all.
 */

/** The words of a text as a search compares them, each parted from the next by a space. */
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

/** What a search looks through: also the umlauts as those write them who have none on their keyboard (`Mueller`). */
export function foldWhole(text: string): string {
  const words = text.normalize('NFC').split(/\P{L}+/u);
  const spelled = words
    .map(word => word.replace(/[äöü]/gi, '$&e'))
    .filter((word, place) => word !== words[place]);
  return fold([text, ...spelled].join(' '));
}

/** The words that a visitor looks for. */
export function wordsOf(query: string): string[] {
  return fold(query).split(' ').map(withoutLast).filter(Boolean);
}

/** Many a Japanese word may end in a long vowel, or in a short one: サーバー, サーバ. */
function withoutLast(word: string): string {
  return word.replace(/ー$/, '');
}

const invisible = /[\p{Cf}\u0640]/gu;
// Where a mark is a letter (vowels of India and Thailand, the voicing of Japanese), it stays.
const marks =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/gu;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const katakana = /[\u30a1-\u30f6]/g;
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** What Unicode takes for letters of their own, and a keyboard without them does not. */
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
