import {expect} from 'chai';
import fc from 'fast-check';
import {cityOf, differs, fullTime, hoursIn, offsetName} from '../../src/locale/event-hours.ts';
import {spanOf} from '../../src/locale/event-span.ts';
import {dateTime, Temporal, temporalInstant, zone} from './event-zones.ts';
import {runs} from '../runs.ts';

/** Engines differ in the kind of space around a dash. */
const plain = (text: string) => text.replace(/\u2060/g, '').replace(/\s/g, ' ');

const hours = (times: Parameters<typeof spanOf>[0], zone = 'Europe/Rome', language = 'it') =>
  plain(hoursIn(zone, spanOf(times), language));

describe('hours of an event', () => {
  const startDate = '2017-12-05T14:30';

  for (const [what, end, zone, language, written] of [
    ['a range', '2017-12-05T18:00', 'Europe/Rome', 'it', '14:30–18:00'],
    ['an event without an end', undefined, 'Europe/Rome', 'it', '14:30'],
    ['a night that ends the next day', '2017-12-06T02:00', 'Europe/Rome', 'it', '14:30–02:00'],
    ['several days', '2017-12-07T18:00', 'Europe/Rome', 'it', '5 dic, 14:30 – 7 dic, 18:00'],
    ['24 hours in Britain', '2017-12-05T18:00', 'Europe/Rome', 'en-GB', '14:30–18:00'],
    ['12 hours in America', '2017-12-05T18:00', 'Europe/Rome', 'en-US', '2:30 – 6:00 PM'],
    ['a night in 12 hours', '2017-12-06T02:00', 'Europe/Rome', 'en-US', '2:30 PM – 2:00 AM'],
    ['a visitor in another zone', '2017-12-05T18:00', 'America/New_York', 'it', '08:30–12:00'],
    [
      'a visitor for whom the event ends on the next day',
      '2017-12-05T18:00',
      'Asia/Tokyo',
      'it',
      '22:30–02:00',
    ],
    [
      'a visitor for whom the event is on another day',
      '2017-12-05T18:00',
      'Pacific/Auckland',
      'it',
      '6 dic, 02:30–06:00',
    ],
  ] as const) {
    it(`are ${written} for ${what}`, () => {
      expect(hours(end ? {startDate, endDate: end} : {startDate}, zone, language)).to.equal(written);
    });
  }

  it('name both years when start and end are in different years', () => {
    const written = hours({startDate: '2017-12-30T09:00', endDate: '2018-01-02T18:00'});

    expect(written).to.match(/2017.*2018/);
  });

  it('are those of Temporal at the venue and at the visitor, in every zone', () => {
    fc.assert(
      fc.property(zone, zone, dateTime, (timeZone, visitorZone, startDate) => {
        const moment = temporalInstant(startDate, timeZone);
        const clockOn = (place: string) =>
          Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(place).toPlainDateTime();
        const span = spanOf({startDate, timeZone});

        const [there, here] = [clockOn(timeZone), clockOn(visitorZone)];
        expect(hoursIn(timeZone, span, 'it')).to.contain(there.toString().slice(11, 16));
        expect(hoursIn(visitorZone, span, 'it')).to.contain(here.toString().slice(11, 16));
        expect(differs(timeZone, visitorZone, span)).to.equal(!there.equals(here));
        const isDayNamed = hoursIn(visitorZone, span, 'it').startsWith(`${here.day} `);
        expect(isDayNamed).to.equal(!there.toPlainDate().equals(here.toPlainDate()));
      }),
      runs(300),
    );
  });
});

describe('name of a zone', () => {
  const winter = Date.UTC(2017, 11, 5);
  const summer = Date.UTC(2017, 6, 5);

  it('is the UTC offset, after the short name where the language has one', () => {
    expect(offsetName('Europe/Rome', winter, 'it')).to.equal('CET, UTC+1');
    expect(offsetName('Europe/Rome', summer, 'en-GB')).to.equal('CEST, UTC+2');
    expect(offsetName('America/Toronto', winter, 'it')).to.equal('UTC-5');
    expect(offsetName('Asia/Kolkata', winter, 'it')).to.equal('UTC+5:30');
  });

  it('is the city of its identifier', () => {
    expect(cityOf('America/New_York')).to.equal('New York');
    expect(cityOf('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(cityOf('UTC')).to.equal('UTC');
  });
});

describe('full text of one date or time', () => {
  it('has the time at the venue only where the feed gives a time', () => {
    expect(fullTime('2017-03-06', 'America/New_York', 'it')).to.equal('6 marzo 2017');
    expect(fullTime('2017-03-06T09:30', 'Europe/Rome', 'it')).to.match(/^6 marzo 2017 .*09:30$/);
    expect(fullTime('2017-12-31T23:30Z', 'Europe/Rome', 'it')).to.match(/^1 gennaio 2018 .*00:30$/);
  });
});
