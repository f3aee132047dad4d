import * as v from 'valibot';

/** A language tag as BCP 47 writes it, in the form feeds use: `it`, `en`, `pt-BR`, `zh-Hans`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as "it"'),
);

const languageMap = v.pipe(
  v.record(languageTag, v.string()),
  v.minEntries(1, 'at least one language'),
  v.transform((words): LanguageMap => new Map(Object.entries(words))),
);

/** Text by BCP 47 language tag. A `Map`, so that no other object of a feed can be taken for one. */
export type LanguageMap = ReadonlyMap<string, string>;

/** Text in one language (a plain string) or in several (`{"it": "Torino", "en": "Turin"}` in a feed). */
export const text = v.union([v.string(), languageMap], 'text, or an object of texts by language tag');

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
