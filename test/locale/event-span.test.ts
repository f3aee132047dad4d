import {expect} from 'chai';
import fc from 'fast-check';
import {spanOf} from '../../src/locale/event-span.ts';
import {date, Temporal, zone} from './event-zones.ts';
import {runs} from '../runs.ts';

const daysOf = (event: Parameters<typeof spanOf>[0]) => {
  const {firstDay, lastDay} = spanOf(event);
  return [firstDay, lastDay];
};

describe('dates without a time', () => {
  it('are the same days in every zone, and last from midnight to midnight in the zone', () => {
    fc.assert(
      fc.property(zone, date, fc.integer({min: 0, max: 40}), (timeZone, startDate, length) => {
        const last = Temporal.PlainDate.from(startDate).add({days: length});
        const span = spanOf({startDate, endDate: last.toString(), timeZone});

        const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime({timeZone}).epochMilliseconds;
        expect(span).to.deep.equal({
          zone: timeZone,
          firstDay: startDate,
          lastDay: last.toString(),
          start: midnight(Temporal.PlainDate.from(startDate)),
          end: midnight(last.add({days: 1})),
          hours: [],
        });
      }),
      runs(500),
    );
  });
});

describe('days of an event with times', () => {
  for (const [what, event, days] of [
    [
      'begins and ends on one day',
      {startDate: '2017-12-05T14:30', endDate: '2017-12-05T18:00'},
      ['2017-12-05'],
    ],
    ['lasts one night', {startDate: '2017-12-05T14:30', endDate: '2017-12-06T02:00'}, ['2017-12-05']],
    [
      'lasts the last night of a year',
      {startDate: '2017-12-31T22:00', endDate: '2018-01-01T04:00'},
      ['2017-12-31'],
    ],
    [
      'ends at midnight',
      {startDate: '2017-12-05T09:00', endDate: '2017-12-07T00:00'},
      ['2017-12-05', '2017-12-06'],
    ],
    [
      'lasts a day and a night',
      {startDate: '2017-12-05T09:00', endDate: '2017-12-06T09:00'},
      ['2017-12-05', '2017-12-06'],
    ],
    ['has no end', {startDate: '2017-12-05T23:30'}, ['2017-12-05']],
    ['ends before it begins', {startDate: '2017-12-05T23:30', endDate: '2017-12-05T22:30'}, ['2017-12-05']],
    [
      'has a time only at its start',
      {startDate: '2017-12-05T09:30', endDate: '2017-12-07'},
      ['2017-12-05', '2017-12-07'],
    ],
    [
      'has a time only at its end',
      {startDate: '2017-12-05', endDate: '2017-12-07T17:00'},
      ['2017-12-05', '2017-12-07'],
    ],
    ['is written in UTC, and is on the next day in Turin', {startDate: '2017-12-31T23:30Z'}, ['2018-01-01']],
    [
      'is written in UTC, and is on the previous day in New York',
      {startDate: '2018-01-01T03:00Z', timeZone: 'America/New_York'},
      ['2017-12-31'],
    ],
  ] as const) {
    it(`are ${days.join(' and ')} when the event ${what}`, () => {
      expect(daysOf(event)).to.deep.equal([days[0], days.at(-1)]);
    });
  }

  it('end at midnight at the venue when the event has no end', () => {
    expect(spanOf({startDate: '2017-12-05T09:30'}).end).to.equal(Date.parse('2017-12-05T23:00Z'));
  });

  it('are the same with the name of the zone and with its offset', () => {
    const local = spanOf({startDate: '2017-07-05T09:30', timeZone: 'Asia/Tokyo'});
    const absolute = spanOf({startDate: '2017-07-05T09:30+09:00', timeZone: 'Asia/Tokyo'});

    expect(local).to.deep.equal(absolute);
  });
});
