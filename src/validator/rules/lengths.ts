import {text} from '../../model/text.ts';
import {quote} from '../finding.ts';
import type {Rule} from './rule.ts';
import {wordings} from './wordings.ts';

interface Limit {
  /** The path of the text, with `*` for an index. */
  readonly place: string;
  /** In grapheme clusters, the characters that a reader sees. */
  readonly most: number;
  readonly why: string;
}

/** The lengths for which the widgets are designed. A longer text is shown in full, but changes the layout. */
const limits: readonly Limit[] = [
  {place: 'events.*.name', most: 80, why: 'three lines on a phone'},
  {place: 'events.*.description', most: 140, why: 'three lines on a phone'},
  {place: 'sectors.*.name', most: 28, why: 'one line of a card'},
  {place: 'sectors.*.description', most: 110, why: 'cards in a row stay equally high'},
  {place: 'sectors.*.figure.name', most: 45, why: 'two lines below the figure'},
  {place: 'programme.actions.*.name', most: 30, why: 'one line of a button'},
];

const graphemes = new Intl.Segmenter();

/** Reports texts that are too long for the design. */
export const lengths: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes) {
    const place = path.map(step => (typeof step === 'number' ? '*' : step)).join('.');
    const limit = schema === text ? limits.find(candidate => candidate.place === place) : undefined;
    if (!limit) continue;
    for (const {words, at} of wordings(value, path)) {
      const length = lengthOf(words);
      if (length <= limit.most) continue;
      yield {
        severity: 'warning',
        rule: 'length',
        path: at,
        found: `${length} characters: ${quote(words)}`,
        expected: `at most ${limit.most} (${limit.why})`,
      };
    }
  }
};

/** The length in grapheme clusters (Unicode UAX #29): an emoji of seven code points counts as one. */
function lengthOf(words: string): number {
  // Splitting a very long text needs too much memory, and its exact length does not matter.
  return words.length > 1000 ? words.length : [...graphemes.segment(words)].length;
}
