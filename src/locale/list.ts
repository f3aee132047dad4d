import {cached} from './cached.ts';

const lists = cached((language: string) => new Intl.ListFormat(language));

/** Joins words to a list in the language: "Agenda e partner". */
export function listText(words: readonly string[], language: string): string {
  // A `ForeignText` is an object, which `Intl.ListFormat` refuses.
  return lists(language).format(words.map(String));
}
