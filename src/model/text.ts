import * as v from 'valibot';

/** A BCP 47 language tag with a lower-case language: `it`, `en`, `pt-BR`, `zh-Hans`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as "it"'),
);

/** A language map: text by BCP 47 language tag. A class, so that no other object of a feed is taken for one. */
export class LanguageMap {
  readonly words: Readonly<Record<string, string>>;

  constructor(words: Readonly<Record<string, string>>) {
    this.words = words;
  }
}

// Embeddings, overrides and isolates (Unicode TR 36, "bidirectional text spoofing") are removed: without its end
// character one of them would reorder the text beside it on the page. The marks U+200E and U+200F stay, and Arabic in
// Latin text is still ordered correctly.
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const inOrder = (written: string): string => written.replace(turns, '');

/** Text that is the same in every language. */
export const words = v.pipe(v.string(), v.transform(inOrder));

const languageMap = v.pipe(
  v.record(languageTag, words),
  v.minEntries(1, 'at least one language'),
  v.transform(texts => new LanguageMap(texts)),
);

const plainText = v.pipe(v.string('text, or an object of texts by language tag'), v.transform(inOrder));
const eitherText = v.union([plainText, languageMap]);

/**
 * Text in one language (a plain string), or in several (in a feed: `{"it": "Torino", "en": "Turin"}`). The value
 * decides which schema checks it: a union would try both, and could not name the fault inside a map. Without a value
 * the result is the union.
 */
export const text = v.lazy<
  v.GenericSchema<v.InferInput<typeof eitherText>, v.InferOutput<typeof eitherText>>
>(input => {
  if (input === undefined) return eitherText;
  return typeof input === 'object' && input !== null ? languageMap : plainText;
});

/** @see text */
export type Text = v.InferOutput<typeof text>;

/** `T` with every {@link Text} replaced by a string in one language. */
export type InOneLanguage<T> = T extends LanguageMap
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? {readonly [Key in keyof T]: InOneLanguage<T[Key]>}
      : T;
