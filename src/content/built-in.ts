/** Facts or words, by the id of the item they speak of. */
export type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Joins what is the same in every language with the words of one: the items of a feed. */
export function combine(facts: Entries, words: Entries): readonly object[] {
  return Object.entries(facts).map(([id, fact]) => ({
    id,
    ...fact,
    ...words[id],
    figure: fact.figure && Object.assign({}, fact.figure, words[id]?.figure),
  }));
}
