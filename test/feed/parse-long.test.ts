import {expect} from 'chai';
import fc from 'fast-check';
import {outlined, outlineOf} from '../../src/feed/outline.ts';
import {parseLong} from '../../src/feed/parse-long.ts';
import {parseData} from '../../src/feed/parse.ts';
import {anyValue} from './any-feed.ts';
import {runs} from '../runs.ts';

const events = Array.from({length: 200}, (_, number) => ({
  id: `event-${number}`,
  name: {it: `Incontro ${number}`},
  startDate: new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10),
  location: 'Torino',
}));

describe('parsing of a long feed', () => {
  it('gives the events and problems of the parser for short feeds', async () => {
    const broken = [...events, {id: 'x'}, {...events[0], id: 'y', url: 'javascript:0'}];

    const long = await parseLong(JSON.stringify({events: broken}));
    await long.finish?.();

    const plain = parseData({events: broken});
    const byId = (list: readonly {id: string}[] = []) =>
      list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(byId(long.content.events).map(event => ({...event}))).to.deep.equal(byId(plain.content.events));
    expect(long.problems).to.have.deep.members([...plain.problems]);
  });

  it('sorts events by date', async () => {
    const {content} = await parseLong({events: events.toReversed()});

    expect(content.events!.map(({id}) => id)).to.deep.equal(events.map(({id}) => id));
  });

  it('keeps the objects of unchanged events after a refresh, and replaces only changed ones', async () => {
    const first = await parseLong(JSON.stringify({events}));
    const changed = events.map(event => (event.id === 'event-7' ? {...event, location: 'Milano'} : event));

    const second = await parseLong(JSON.stringify({events: changed}), first);

    const others = second.content.events!.filter((event, place) => event !== first.content.events![place]);
    expect(others.map(({id, location}) => [id, location])).to.deep.equal([['event-7', 'Milano']]);
  });
});

describe('the outline of an event', () => {
  it('exists exactly for valid events, and has the same values', () => {
    const field = fc.oneof(
      anyValue,
      fc.constantFrom('a', '2027-03-06', '2027-02-30', 'Europe/Rome', {it: 'A'}, {it: 1}),
    );
    const item = fc.record(
      {
        // The three required fields are often valid.
        id: fc.oneof(fc.constant('a'), field),
        name: fc.oneof(fc.constant({it: 'A'}), field),
        startDate: fc.oneof(fc.constant('2027-03-06'), field),
        endDate: field,
        timeZone: field,
      },
      {requiredKeys: []},
    );

    fc.assert(
      fc.property(item, data => {
        const outline = outlineOf(data);
        const [event] = parseData({events: [data]}).content.events!;
        expect(outline === undefined).to.equal(event === undefined);
        for (const name of outlined) {
          expect(outline?.[name as 'id']).to.deep.equal(event?.[name as 'id']);
        }
      }),
      runs(1000),
    );
  });
});
