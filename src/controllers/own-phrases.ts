import type {AllPhrases, Language} from '../languages/language.ts';
import {languages, load, builtInNameOf, type LanguageName} from '../languages/languages.ts';
import {nameOf} from '../languages/likely.ts';
import {markWhole} from '../locale/in-one-language.ts';
import {directionOf} from '../locale/negotiate.ts';
import {nearest} from '../validator/nearest.ts';
import {markLanguage} from './mark-language.ts';

/** Interface words that a page replaces. Phrases that are left out stay unchanged. */
export type OwnPhrases = {readonly [Key in keyof AllPhrases]?: Partial<AllPhrases[Key]>};

/** Functions that load languages, by the names that {@link nameOf} returns. */
export type Table = Record<string, () => Promise<{language: Language}>>;

/**
 * Replaces interface words of a language, or adds a language that is not built in. In an added language, phrases that
 * are left out are English; the built-in content is English, too, and marked as English. To be called before the first
 * widget is shown. An invalid tag or phrase is named in the console, and ignored.
 *
 * @param tag BCP 47 tag; its region is ignored
 * @param table the languages of one page, for a server that renders many pages
 */
export function registerPhrases(tag: string, phrases: OwnPhrases, table: Table = languages): void {
  const name = nameOf(tag);
  if (name === undefined) return warn(`found "${tag}" as a language, expected a BCP 47 tag such as "de"`);
  const isOurs = builtInNameOf(name) !== undefined;
  const before = table[name] ?? (() => load(isOurs ? (name as LanguageName) : 'en'));
  let loaded: Promise<{language: Language}> | undefined;
  const loadOwn = () =>
    (loaded ??= before().then(({language}) => {
      void check(phrases, language);
      return {language: withPhrases(isOurs ? language : inEnglish(language, tag), phrases)};
    }));
  table[name] = loadOwn;
}

type Phrase = string | Set;
interface Set {
  readonly [key: string]: Phrase;
}

function withPhrases(language: Language, own: OwnPhrases): Language {
  const amended = <Phrases>(phrases: Phrases) => amend(phrases as Set, own as Set) as Phrases;
  const {events, filters, controls} = language.phrasesOf;
  return {
    ...language,
    phrases: amended(language.phrases),
    phrasesOf: {
      events: async () => ({phrases: amended((await events()).phrases)}),
      filters: async () => ({phrases: amended((await filters()).phrases)}),
      controls: async () => ({phrases: amended((await controls()).phrases)}),
    },
  };
}

/** An added language: the built-in content stays English, and its texts are marked as English. */
function inEnglish(english: Language, tag: string): Language {
  const marked = <Words extends object>(words: Words) => markWhole(words, [english.tag, tag], markLanguage);
  const {programme, programmeDetails, sectors, partners, events} = english;
  return {
    ...english,
    tag,
    ...(directionOf(tag) === 'rtl' && {direction: 'rtl'}),
    programme: {...marked(programme), name: programme.name},
    programmeDetails: async () => marked(await programmeDetails()),
    sectors: async () => marked(await sectors()),
    partners: async () => marked(await partners()),
    events: async () => marked(await events()),
  };
}

function amend(set: Set, own: Set): Set {
  const entries = Object.entries(set).map(([key, phrase]) => {
    const other = own[key];
    if (other === undefined || faultOf(other, phrase)) return [key, phrase] as const;
    return [key, isGroup(phrase) ? amend(phrase, other as Set) : other] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether the value is a group of phrases, and not the plural forms of one phrase. */
function isGroup(phrase: Phrase): phrase is Set {
  return typeof phrase === 'object' && !('other' in phrase);
}

/** What was expected, in words; undefined if the phrase is valid. */
function faultOf(found: unknown, phrase: Phrase): string | undefined {
  if (typeof phrase === 'string') {
    if (typeof found !== 'string') return 'a text';
    const missing = (phrase.match(/\{\w+\}/g) ?? []).find(place => !found.includes(place));
    return missing && `a text with ${missing}`;
  }
  if (typeof found !== 'object' || found === null) return 'an object of texts';
  return isGroup(phrase) || typeof Reflect.get(found, 'other') === 'string'
    ? undefined
    : 'an object with the text "other", and one for each other plural category of the language';
}

/** Names unknown and invalid phrases in the console. */
async function check(own: OwnPhrases, {tag, phrases, phrasesOf}: Language): Promise<void> {
  const sets = await Promise.all(Object.values(phrasesOf).map(load => load()));
  const all = Object.assign({}, phrases, ...sets.map(set => set.phrases)) as Set;
  const checkIn = (group: Set, found: object, path: string) => {
    for (const [key, phrase] of Object.entries(found)) {
      const known = Object.hasOwn(group, key) ? group[key]! : undefined;
      const fault = known !== undefined && faultOf(phrase, known);
      if (known === undefined) warn(`there is no phrase "${path}${key}"${hint(key, group)}`);
      else if (fault)
        warn(`the phrase "${path}${key}" (${tag}): found ${JSON.stringify(phrase)}, expected ${fault}`);
      else if (isGroup(known)) checkIn(known, phrase as object, `${path}${key}.`);
    }
  };
  checkIn(all, own, '');
}

function hint(key: string, group: Set): string {
  const meant = nearest(key, Object.keys(group));
  return meant ? `; did you mean "${meant}"?` : '';
}

function warn(message: string): void {
  console?.warn?.(`Open for business widgets: ${message}.`);
}
