import {expect} from 'chai';
import fc from 'fast-check';
import {scriptText, structuredData, type Statement} from '../../src/calendar/structured-data.ts';
import {timestampsOf} from '../../src/locale/event-timestamps.ts';
import type {EventView} from '../../src/model/content.ts';
import {dateTime, Temporal, temporalInstant, zone} from '../locale/event-zones.ts';
import {base, hostileText} from './appointments.ts';
import {runs} from '../runs.ts';

const feed = 'https://torino.example/feed.json';
const statement = (fields: Partial<EventView> = {}, more: Partial<Statement> = {}): Statement => {
  const event = {id: 'forum', name: 'Forum', startDate: '2027-03-09', ...fields};
  return {event, feed, times: timestampsOf(event), language: 'it', base, ...more};
};
const graphOf = (...statements: Statement[]) =>
  structuredData(statements)['@graph'] as Record<string, unknown>[];

describe('structured data', () => {
  it('describes an event with the properties of schema.org', () => {
    const [event] = graphOf(
      statement({
        description: 'Due giorni.',
        startDate: '2027-03-09T09:30',
        endDate: '2027-03-10T17:00',
        previousStartDate: '2027-07-09T09:30',
        eventStatus: 'EventRescheduled',
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: {
          name: 'Oval',
          address: 'Via Nizza 280',
          geo: {latitude: 45, longitude: 7.6},
          url: 'https://example.org/place',
        },
        organizer: {name: 'Città', url: 'https://example.org/city'},
        offers: [{price: 0, priceCurrency: 'EUR', availability: 'SoldOut', url: '/tickets'}],
        image: {url: 'https://example.org/forum.jpg', width: 1200, height: 675, alt: 'La sala'},
        url: '/forum',
      }),
    );

    expect(event).to.deep.equal({
      '@type': 'Event',
      '@id': 'https://partner.example/forum#forum',
      identifier: 'forum@torino.example',
      name: 'Forum',
      description: 'Due giorni.',
      startDate: '2027-03-09T09:30:00+01:00',
      endDate: '2027-03-10T17:00:00+01:00',
      previousStartDate: '2027-07-09T09:30:00+02:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Oval',
          address: 'Via Nizza 280',
          geo: {'@type': 'GeoCoordinates', latitude: 45, longitude: 7.6},
          url: 'https://example.org/place',
        },
        {'@type': 'VirtualLocation', url: 'https://partner.example/forum'},
      ],
      organizer: {'@type': 'Organization', name: 'Città', url: 'https://example.org/city'},
      offers: [
        {
          '@type': 'Offer',
          price: 0,
          priceCurrency: 'EUR',
          url: 'https://partner.example/tickets',
          availability: 'https://schema.org/SoldOut',
        },
      ],
      image: {
        '@type': 'ImageObject',
        url: 'https://example.org/forum.jpg',
        width: 1200,
        height: 675,
        caption: 'La sala',
      },
      inLanguage: 'it',
      url: 'https://partner.example/forum',
    });
  });

  it('writes dates without a time, and leaves out an end before the start', () => {
    const [days, wrong] = graphOf(
      statement({endDate: '2027-03-10'}),
      statement({id: 'wrong', endDate: '2027-03-01'}),
    );

    expect(days).to.include({startDate: '2027-03-09', endDate: '2027-03-10'});
    expect(wrong).not.to.have.property('endDate');
  });

  it('writes the UTC offset of Temporal in every zone', () => {
    fc.assert(
      fc.property(zone, dateTime, (timeZone, startDate) => {
        const {startDate: written} = timestampsOf({id: 'a', name: 'A', startDate, timeZone});

        expect(Temporal.Instant.from(written).epochMilliseconds).to.equal(
          temporalInstant(startDate, timeZone),
        );
      }),
      runs(500),
    );
  });

  it('puts events with a superEvent inside that event', () => {
    const graph = graphOf(
      statement({id: 'lunch', superEvent: 'forum'}),
      statement(),
      statement({id: 'other'}),
      statement({id: 'tour', superEvent: 'forum'}),
    );

    expect(graph.map(({identifier}) => identifier)).to.deep.equal([
      'forum@torino.example',
      'other@torino.example',
    ]);
    expect(
      (graph[0]!['subEvent'] as Record<string, unknown>[]).map(({identifier}) => identifier),
    ).to.deep.equal(['lunch@torino.example', 'tour@torino.example']);
  });

  it('keeps events whose superEvent is circular, unknown or the event itself', () => {
    const events = [
      {id: 'a', superEvent: 'b'},
      {id: 'b', superEvent: 'a'},
      {id: 'c', superEvent: 'nowhere'},
      {id: 'd', superEvent: 'd'},
    ];

    expect(graphOf(...events.map(event => statement(event)))).to.have.lengthOf(4);
  });

  it('lists an event once when two widgets show it, and twice when two hosts have its id', () => {
    const elsewhere = {feed: 'https://milano.example/feed.json'};

    expect(graphOf(statement(), statement(), statement({}, elsewhere))).to.have.lengthOf(2);
  });

  it('writes the location of an online event as VirtualLocation', () => {
    const [event] = graphOf(
      statement({eventAttendanceMode: 'OnlineEventAttendanceMode', url: '/meet', location: 'Web'}),
    );

    expect(event!['location']).to.deep.equal({
      '@type': 'VirtualLocation',
      url: 'https://partner.example/meet',
    });
  });

  it('is safe as the text of a script element for any feed', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const name = `${text}</script><!--\u2028`;
        const written = scriptText(structuredData([statement({name, description: name})]));

        expect(written).not.to.match(/[<\u2028\u2029]|\p{Surrogate}/u);
        expect(JSON.parse(written)).to.have.property('@graph');
      }),
    );
  });
});
