import {expect} from '@open-wc/testing';
import type {AllPhrases} from '../../src/languages/language.ts';
import {languages} from '../../src/languages/languages.ts';

/** How long a phrase may be, in characters, where its place in the design is narrow. */
const longest: Readonly<Record<string, number>> = {
  sectors: 20,
  events: 20,
  partners: 20,
  'promoterTier.one': 24,
  'promoterTier.other': 24,
  partnerTier: 24,
  retry: 24,
  past: 20,
  now: 20,
  upcoming: 20,
  cancelled: 20,
  postponed: 20,
  rescheduled: 20,
  movedOnline: 20,
  soldOut: 24,
  materials: 20,
  addToCalendar: 34,
  'showMore.one': 40,
  'showMore.other': 40,
  nothingPlanned: 60,
  stopScrolling: 32,
  resumeScrolling: 20,
  'moreSectors.one': 44,
  'moreSectors.other': 44,
  allEvents: 14,
  pastEvents: 20,
  search: 14,
  year: 14,
  place: 14,
  anyYear: 26,
  anyPlace: 26,
  clearFilters: 30,
};

/** Phrases that may be the same as in Italian or English: names, and words that other languages have taken. */
const international =
  /^(homeCity|appleCalendar|kinds\.programme|movedOnline|online|partners|partnerTier|kinds\.(forum|b2b)|source|oldDate)$/;

/** Each language's own words that happen to be those of Italian or English. */
const coincidences: Readonly<Record<string, readonly string[]>> = {
  fr: ['events', 'kinds.mission'],
  es: ['events', 'kinds.award'],
  pt: ['events', 'kinds.congress', 'kinds.major-event'],
  ro: ['events', 'promoterTier.other'],
};

const italian = await phrasesOf('it');
const english = await phrasesOf('en');

for (const name of Object.keys(languages) as (keyof typeof languages)[]) {
  const {language} = await languages[name]();
  const phrases = await phrasesOf(name);

  describe(`phrases in ${name}`, () => {
    it('are those that Italian has, none empty', () => {
      expect([...keysOf(phrases)]).to.have.members([...keysOf(italian)]);
      expect([...phrases].filter(([, phrase]) => !phrase.trim())).to.deep.equal([]);
    });

    it('have the places for values that Italian has', () => {
      const wrong = [...phrases].filter(([key, phrase]) => {
        const wanted = placesIn(italian.get(key.replace(/\.(zero|one|two|few|many)$/, '.other'))!);
        const found = placesIn(phrase);
        // Where there is but one, or two, or none, words may say so without the number.
        const isNumbered = /\.(zero|one|two)$/.test(key);
        return isNumbered ? found.some(place => !wanted.includes(place)) : found.join() !== wanted.join();
      });

      expect(wrong).to.deep.equal([]);
    });

    it('have a form for each plural category', () => {
      const categories = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
      // Thousands and millions of events are none: Spanish and French say "de" after a million.
      const needed = categories.filter(
        category => category !== 'many' || name === 'pl' || name === 'ru' || name === 'ar',
      );
      for (const group of pluralsIn(phrases)) {
        const forms = needed.filter(category => phrases.has(`${group}.${category}`));
        expect(forms, group).to.deep.equal(needed);
      }
    });

    it('leave nothing in another language', () => {
      if (name === 'it' || name === 'en') return;
      const left = [...phrases].filter(
        ([key, phrase]) =>
          (phrase === italian.get(key) || phrase === english.get(key)) &&
          !international.test(key) &&
          !coincidences[name]?.includes(key),
      );

      expect(left).to.deep.equal([]);
    });

    it('have room in the design', () => {
      const long = [...phrases].filter(([key, phrase]) => phrase.length > (longest[key] ?? Infinity));

      expect(long).to.deep.equal([]);
    });

    it('have no straight apostrophe, and no space where none belongs', () => {
      const wrong = [...phrases].filter(([, phrase]) => /['"]|^\s|\s$|\s\s/.test(phrase));

      expect(wrong).to.deep.equal([]);
    });
  });
}

// Polish sets it so, and good Russian does.
for (const [name, words] of [
  ['pl', 'aiouwz'],
  ['ru', 'авикосуя'],
] as const) {
  it(`no line ends in a word of one letter in ${name}`, async () => {
    const {language} = await languages[name]();
    const {programme, sectors, partners, events} = language;
    const said = [programme, ...(await Promise.all([sectors(), partners(), events()]))];

    const texts = [...(await phrasesOf(name)).values(), ...JSON.stringify(said).split('"')];

    expect(texts.filter(text => new RegExp(`(?<![\\p{L}\\p{N}])[${words}] `, 'iu').test(text))).to.deep.equal(
      [],
    );
  });
}

/** All phrases by their path: `kinds.fair`, `eventCount.one`. */
async function phrasesOf(name: keyof typeof languages): Promise<ReadonlyMap<string, string>> {
  const {language} = await languages[name]();
  const sets = await Promise.all(Object.values(language.phrasesOf).map(load => load()));
  const all = Object.assign({}, language.phrases, ...sets.map(({phrases}) => phrases)) as AllPhrases;
  const paths = new Map<string, string>();
  const walk = (value: object, path: string) => {
    for (const [key, phrase] of Object.entries(value)) {
      if (typeof phrase === 'string') paths.set(path + key, phrase);
      else walk(phrase as object, `${path}${key}.`);
    }
  };
  walk(all, '');
  return paths;
}

/** Without the forms of plurals, which differ. */
function keysOf(phrases: ReadonlyMap<string, string>): Set<string> {
  return new Set([...phrases.keys()].map(key => key.replace(/\.(zero|one|two|few|many|other)$/, '')));
}

function pluralsIn(phrases: ReadonlyMap<string, string>): string[] {
  return [...phrases.keys()].filter(key => key.endsWith('.other')).map(key => key.slice(0, -'.other'.length));
}

function placesIn(phrase: string): string[] {
  return (phrase.match(/\{\w+\}/g) ?? []).toSorted();
}
