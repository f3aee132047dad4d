import {text} from '../../model/text.ts';
import {quote} from '../finding.ts';
import type {Rule} from './rule.ts';
import {wordings} from './wordings.ts';

interface Limit {
  /** Where the text stands, with `*` for an index. */
  readonly place: string;
  /** Characters as a reader counts them. */
  readonly most: number;
  readonly why: string;
}

/** The lengths that the design was drawn for. Longer texts are shown whole, but push the others about. */
const limits: readonly Limit[] = [
  {place: 'events.*.name', most: 80, why: 'three lines on a phone'},
  {place: 'events.*.description', most: 140, why: 'three lines on a phone'},
  {place: 'sectors.*.name', most: 28, why: 'one line of a card'},
  {place: 'sectors.*.description', most: 110, why: 'cards in a row stay equally high'},
  {place: 'sectors.*.figure.name', most: 45, why: 'two lines below the figure'},
  {place: 'programme.actions.*.name', most: 30, why: 'one line of a button'},
];

const graphemes = new Intl.Segmenter();

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

/** Characters as a reader counts them: an emoji of seven code points is one. */
function lengthOf(words: string): number {
  // Segments of a very long text fill the memory, and nobody counts them.
  return words.length > 1000 ? words.length : [...graphemes.segment(words)].length;
}
