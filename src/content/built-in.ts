/** Facts or words, by the id of the item that they describe. */
type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Joins facts with the words of one language: the items of a feed, in the order of the words. */
export function combine(facts: Entries, words: Entries): readonly object[] {
  return Object.entries(words).map(([id, word]) => ({
    id,
    ...facts[id],
    ...word,
    figure: facts[id]?.figure && Object.assign({}, facts[id].figure, word.figure),
  }));
}
