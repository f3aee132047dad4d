import type {Part} from '../model/content.ts';

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A part of the feed, with what the built-in content says of it that is the same in every language, by id. */
export interface BuiltIn {
  readonly part: Part;
  readonly facts?: Entries;
}

/** Joins what is the same in every language with the words of one: the items of a feed. */
export function combine(facts: Entries, words: Entries): readonly object[] {
  return Object.entries(facts).map(([id, fact]) => ({
    id,
    ...fact,
    ...words[id],
    figure: fact.figure && Object.assign({}, fact.figure, words[id]?.figure),
  }));
}
