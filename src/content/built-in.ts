/** Facts or words, by the id of the item they speak of. */
export type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Joins the words of one language with what is the same in every one: the items of a feed, in the order of the words. */
export function combine(facts: Entries, words: Entries): readonly object[] {
  return Object.entries(words).map(([id, word]) => ({
    id,
    ...facts[id],
    ...word,
    figure: facts[id]?.figure && Object.assign({}, facts[id].figure, word.figure),
  }));
}
