import type {Language} from '../../src/languages/language.ts';
import {languages} from '../../src/languages/languages.ts';

/** One text of the interface in two languages. */
export interface Entry {
  /** Path in the phrases of a language: `dayCount.other`. */
  readonly key: string;
  readonly it: string;
  readonly en: string;
}

/** All texts of the interface, by chapter. */
export async function readWords(): Promise<Readonly<Record<string, readonly Entry[]>>> {
  const [it, en] = await Promise.all([languages.it().then(read), languages.en().then(read)]);
  return Object.fromEntries(
    Object.entries(it).map(([chapter, words]) => [chapter, compare(words, en[chapter as keyof typeof en])]),
  );
}

async function read({language}: {readonly language: Language}) {
  const {programme, phrases, phrasesOf} = language;
  const [{programmeDetails}, sectors, partners, events] = await Promise.all([
    language.programmeDetails(),
    language.sectors(),
    language.partners(),
    language.events(),
  ]);
  const [timeline, filters, controls] = await Promise.all([
    phrasesOf.events(),
    phrasesOf.filters(),
    phrasesOf.controls(),
  ]);
  return {
    'The programme': {...programme, ...programmeDetails},
    'Above the lists': {sectors: sectors.heading, events: events.heading, partners: partners.heading},
    'Every widget': phrases,
    Timeline: timeline.phrases,
    'Filters and calendars': filters.phrases,
    'Banner, cards and logos': controls.phrases,
  };
}

function compare(italian: object, english: object): readonly Entry[] {
  const translated = new Map(flatten(english));
  return flatten(italian).map(([key, it]) => ({key, it, en: translated.get(key) ?? '—'}));
}

function flatten(words: object, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const steps = [...path, key];
    if (typeof value === 'string') return [[steps.join('.'), value] as const];
    return flatten(value as object, steps);
  });
}
