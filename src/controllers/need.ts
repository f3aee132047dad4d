import {combine, type Entries} from '../content/built-in.ts';
import type {Words} from '../content/words.ts';
import type {Language} from '../languages/language.ts';
import type {Part, ProgrammeView, View} from '../model/content.ts';

/** What a widget shows besides the words that all widgets need. */
export interface Need {
  /** A part of the feed, with what the built-in content says of it that is the same in every language, by id. */
  readonly part?: Part;
  readonly facts?: Entries;
  /** What the built-in programme says where there is room for more than one line. */
  readonly programmeDetails?: true;
  /** Interface words, by the name of their set. */
  readonly phrases?: keyof Language['phrasesOf'];
}

/** A part that the feed leaves out stays as built in. */
export async function wordsFor(
  {part, facts = {}, programmeDetails, phrases}: Need,
  language: Language,
  feed?: Promise<View>,
): Promise<{view: View & ProgrammeDetails; phrases: object | undefined}> {
  const [fed, own] = await Promise.all([feed, phrases && language.phrasesOf[phrases]()]);
  return {
    view: {
      ...(part && (fed?.[part] ? fed : await builtInView(part, facts, language))),
      ...(programmeDetails && (fed?.programme ? {programmeDetails: {}} : await language.programmeDetails())),
    },
    phrases: own?.phrases,
  };
}

export interface ProgrammeDetails {
  /** Nothing where a feed speaks of the programme. */
  readonly programmeDetails?: Partial<Words['programmeDetails']>;
}

/** The built-in content steps on the line here: it is in one language already. */
async function builtInView(part: Part, facts: Entries, language: Language): Promise<View> {
  // Who runs it is said in `programmeDetails`: a bar has no room for it.
  if (part === 'programme') return {programme: language.programme as ProgrammeView};
  const {heading, words} = await language[part]();
  return {headings: {[part]: heading}, [part]: combine(facts, words)};
}
