import {combine, type Entries} from '../content/built-in.ts';
import type {Language} from '../languages/language.ts';
import type {Part, View} from '../model/content.ts';

/** What a widget shows besides the words that all widgets need. */
export interface Need {
  /** A part of the feed, with what the built-in content says of it that is the same in every language, by id. */
  readonly part?: Part;
  readonly facts?: Entries;
  /** Interface words, by the name of their set. */
  readonly phrases?: keyof Language['phrasesOf'];
}

/** A part that the feed leaves out stays as built in. */
export async function wordsFor({part, facts = {}, phrases}: Need, language: Language, feed?: Promise<View>) {
  const [fed, own] = await Promise.all([feed, phrases && language.phrasesOf[phrases]()]);
  return {
    view: part && (fed?.[part] ? fed : await builtInView(part, facts, language)),
    phrases: own?.phrases,
  };
}

/** The built-in content steps on the line here: it is in one language already. */
async function builtInView(part: Part, facts: Entries, language: Language): Promise<View> {
  if (part === 'programme') return {programme: language.programme};
  const {heading, words} = await language[part]();
  return {headings: {[part]: heading}, [part]: combine(facts, words)};
}
