import {expect} from 'chai';
import {languages, type LanguageName} from '../../src/languages/languages.ts';
import {phrasesIn, withoutForm} from './all-phrases.ts';

/** Phrases with little room in the design: the longest length of each of their forms, in characters. */
const longest: Readonly<Record<string, number>> = {
  sectors: 20,
  events: 20,
  partners: 20,
  promoterTier: 24,
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
  showMore: 40,
  nothingPlanned: 60,
  stopScrolling: 32,
  resumeScrolling: 20,
  moreSectors: 44,
  allEvents: 14,
  pastEvents: 20,
  search: 14,
  year: 14,
  place: 14,
  anyYear: 26,
  anyPlace: 26,
  clearFilters: 30,
};

/** Names, and loan words of many languages. They may be the same as in Italian or English. */
const international = ['homeCity', 'kinds.programme', 'kinds.forum', 'movedOnline', 'online'];

/** Correct words of a language that are the same in Italian or English. */
const coincidences: Readonly<Partial<Record<LanguageName, readonly string[]>>> = {
  fr: ['events', 'kinds.mission'],
  de: ['partners', 'partnerTier'],
  es: ['events', 'kinds.award'],
  pt: ['events', 'source', 'kinds.congress', 'kinds.major-event'],
  ro: ['events', 'promoterTier.other'],
};

const italian = await phrasesIn('it');
const english = await phrasesIn('en');

describe('the limits of length', () => {
  it('belong to phrases that exist', () => {
    const paths = [...italian.keys()].map(withoutForm);

    expect(paths).to.include.members(Object.keys(longest));
  });
});

for (const name of Object.keys(languages) as LanguageName[]) {
  const phrases = await phrasesIn(name);

  describe(`phrases in ${name}`, () => {
    it('are not empty', () => {
      expect(phrases).not.to.be.empty;
      expect([...phrases].filter(([, phrase]) => !phrase.trim())).to.deep.equal([]);
    });

    it('have the same placeholders as in Italian', () => {
      const wrong = [...phrases].filter(([path, phrase]) => {
        const wanted = placesIn(italian.get(path.replace(/\.(zero|one|two|few|many)$/, '.other'))!);
        const found = placesIn(phrase);
        // The forms for 0, 1 and 2 may say the number in words.
        const isNumbered = /\.(zero|one|two)$/.test(path);
        return isNumbered ? found.some(place => !wanted.includes(place)) : found.join() !== wanted.join();
      });

      expect(wrong).to.deep.equal([]);
    });

    if (name !== 'it' && name !== 'en') {
      it('are not left in Italian or English', () => {
        const same = [...phrases.keys()].filter(path =>
          [italian.get(path), english.get(path)].includes(phrases.get(path)),
        );

        const left = same.filter(path => !international.includes(path));
        expect(left).to.have.members([...(coincidences[name] ?? [])]);
      });
    }

    it('are short enough for the design', () => {
      const long = [...phrases].filter(
        ([path, phrase]) => phrase.length > (longest[withoutForm(path)] ?? Infinity),
      );

      expect(long).to.deep.equal([]);
    });

    it('have no straight apostrophe, and no space at an end or beside another space', () => {
      const wrong = [...phrases].filter(([, phrase]) => /['"]|^\s|\s$|\s\s/.test(phrase));

      expect(wrong).to.deep.equal([]);
    });
  });
}

describe('words of one letter', () => {
  // Rules of Polish typography, and of careful Russian typography.
  for (const [name, words] of [
    ['pl', 'aiouwz'],
    ['ru', 'авикосуя'],
  ] as const) {
    it(`do not end a line in ${name}`, async () => {
      const {language} = await languages[name]();
      const {programme, sectors, partners, events} = language;
      const said = [programme, ...(await Promise.all([sectors(), partners(), events()]))];

      const texts = [...(await phrasesIn(name)).values(), ...JSON.stringify(said).split('"')];

      const breakable = new RegExp(`(?<![\\p{L}\\p{N}])[${words}] `, 'iu');
      expect(texts.filter(text => breakable.test(text))).to.deep.equal([]);
    });
  }
});

function placesIn(phrase: string): string[] {
  return (phrase.match(/\{\w+\}/g) ?? []).toSorted();
}
