import {cached} from './cached.ts';

const lists = cached((language: string) => new Intl.ListFormat(language));

/** "Agenda e partner", as the language joins words. */
export function listText(words: readonly string[], language: string): string {
  // Texts in another language are objects, which Intl refuses.
  return lists(language).format(words.map(String));
}
