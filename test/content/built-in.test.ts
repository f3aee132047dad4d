import {expect} from 'chai';
import {facts as eventFacts} from '../../src/content/facts/events.ts';
import {facts as partnerFacts} from '../../src/content/facts/partners.ts';
import {facts as sectorFacts} from '../../src/content/facts/sectors.ts';
import {citations, sources} from '../../src/content/sources.ts';
import {parseData} from '../../src/feed/parse.ts';
import type {EventView, View} from '../../src/model/content.ts';
import {ContentSource, type ContentPart, type ContentView} from '../../src/controllers/content-source.ts';
import {languages} from '../../src/languages/languages.ts';

const parts: readonly ContentPart[] = ['programme', 'sectors', 'partners', 'events'];

/** As a feed says it. */
function whole({programmeDetails, ...view}: ContentView): View {
  return view.programme ? {programme: {...view.programme, ...programmeDetails}} : view;
}

for (const [tag, load] of Object.entries(languages)) {
  const {language} = await load();
  const source = new ContentSource(language);
  const details = await source.part('programmeDetails');
  const views = await Promise.all(parts.map(async part => whole({...details, ...(await source.part(part))})));
  const {sectors = [], partners = [], events = []} = Object.assign({}, ...views) as View;

  describe(`built-in content in ${tag}`, () => {
    it('has words for all sectors, partners and events', () => {
      const spoken = [sectors, partners, events].map(items => items.map(({id}) => id));

      for (const [index, facts] of [sectorFacts, partnerFacts, eventFacts].entries()) {
        expect(spoken[index]).to.have.members(Object.keys(facts));
      }
    });

    for (const [index, part] of parts.entries()) {
      it(`has ${part} without a fault`, () => {
        const {problems} = parseData(views[index]);

        expect(problems).to.deep.equal([]);
      });

      it(`has no straight apostrophe or quotation mark in ${part}`, () => {
        const texts = textsIn(views[index]);

        expect(texts.filter(text => /['"]/.test(text))).to.deep.equal([]);
      });
    }

    it('describes each sector in at most 110 characters', () => {
      const long = sectors.filter(({description = ''}) => description.length > 110);

      expect(long).to.deep.equal([]);
    });

    it('describes each key figure in at most 45 characters, and names its source', () => {
      for (const {id, figure} of sectors) {
        expect(figure?.name, id).to.have.lengthOf.within(1, 45);
        expect(figure?.citation?.name, id).to.be.a('string').that.is.not.empty;
      }
    });

    it('has a mark or initials for each partner', () => {
      expect(partners.filter(({mark, initials}) => !mark && !initials)).to.deep.equal([]);
    });

    it('ends the name of a partner with its strong part', () => {
      const others = partners.filter(({name, nameStrong = ''}) => !name.endsWith(nameStrong));

      expect(others).to.deep.equal([]);
    });

    it('has one promoter, who is the first partner', () => {
      const promoters = partners.filter(({tier}) => tier === 'promoter');

      expect(promoters).to.deep.equal([partners[0]]);
    });

    it('describes each event in at most 140 characters', () => {
      const long = events.filter(({description = ''}) => description.length > 140);

      expect(long).to.deep.equal([]);
    });

    it('sorts the events by date', () => {
      const dates = events.map(({startDate}) => startDate);

      expect(dates).to.deep.equal(dates.toSorted());
    });
  });
}

describe('the built-in content', () => {
  const events: readonly Pick<EventView, 'startDate' | 'endDate' | 'sectors'>[] = Object.values(eventFacts);

  it('has only end dates after the start date', () => {
    const ended = events.filter(({startDate, endDate}) => endDate !== undefined && endDate <= startDate);

    expect(ended).to.deep.equal([]);
  });

  it('gives events only sectors that exist', () => {
    const named = events.flatMap(({sectors = []}) => sectors);

    expect(Object.keys(sectorFacts)).to.include.members(named);
  });
});

describe('the sources of the built-in content', () => {
  it('are all cited', () => {
    const cited = textsIn(citations);

    expect(Object.keys(sources).filter(id => !cited.includes(id))).to.deep.equal([]);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
