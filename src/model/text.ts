import * as v from 'valibot';

/** A language tag as BCP 47 writes it, in the form feeds use: `it`, `en`, `pt-BR`, `zh-Hans`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as "it"'),
);

/** Text by BCP 47 language tag. A class, so that no other object of a feed can be taken for one. */
export class LanguageMap {
  readonly words: Readonly<Record<string, string>>;

  constructor(words: Readonly<Record<string, string>>) {
    this.words = words;
  }
}

// What turns text round (Unicode TR 36, "bidirectional text spoofing") is taken out: one that is never closed would
// reorder what the page says beside it. Marks stay, and so does the order of Arabic among Latin.
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const inOrder = (written: string): string => written.replace(turns, '');

/** Words that are the same in every language. */
export const words = v.pipe(v.string(), v.transform(inOrder));

const languageMap = v.pipe(
  v.record(languageTag, words),
  v.minEntries(1, 'at least one language'),
  v.transform(texts => new LanguageMap(texts)),
);

const plainText = v.pipe(v.string('text, or an object of texts by language tag'), v.transform(inOrder));
const eitherText = v.union([plainText, languageMap]);

/**
 * Text in one language (a plain string) or in several (`{"it": "Torino", "en": "Turin"}` in a feed). What was written
 * decides which is checked: a union would try both, and could not say what is wrong inside a map.
 */
export const text = v.lazy<
  v.GenericSchema<v.InferInput<typeof eitherText>, v.InferOutput<typeof eitherText>>
>(input => {
  if (input === undefined) return eitherText;
  return typeof input === 'object' && input !== null ? languageMap : plainText;
});

/** @see text */
export type Text = v.InferOutput<typeof text>;

/** `T` with every {@link Text} in it reduced to the words of one language. */
export type InOneLanguage<T> = T extends LanguageMap
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? {readonly [Key in keyof T]: InOneLanguage<T[Key]>}
      : T;
