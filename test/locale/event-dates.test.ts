import {expect} from 'chai';
import {civilDateIn, daysOf, fullDate, dateBadgeOf} from '../../src/locale/event-dates.ts';

/** Engines differ in the kind of space around a dash. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const days = (firstDay: string, lastDay = firstDay) => ({firstDay, lastDay});

describe('date in a time zone', () => {
  for (const [moment, zone, date] of [
    ['2026-12-31T22:59:59Z', 'Europe/Rome', '2026-12-31'],
    ['2026-12-31T23:00:00Z', 'Europe/Rome', '2027-01-01'],
    ['2026-06-30T21:59:59Z', 'Europe/Rome', '2026-06-30'],
    ['2026-06-30T22:00:00Z', 'Europe/Rome', '2026-07-01'],
    ['2026-12-31T23:00:00Z', 'America/New_York', '2026-12-31'],
  ] as const) {
    it(`is ${date} in ${zone} at ${moment}`, () => {
      expect(civilDateIn(zone, new Date(moment))).to.equal(date);
    });
  }
});

describe('dates of an event', () => {
  const oneDay = days('2016-07-29');
  const withinMonth = days('2017-03-06', '2017-03-07');
  const acrossMonths = days('2021-11-30', '2021-12-02');
  const acrossYears = days('2025-12-31', '2026-01-01');

  it('include the first and the last day in their number, also over a clock change', () => {
    const overSummerTime = days('2026-03-28', '2026-03-30');

    const counts = [oneDay, withinMonth, acrossMonths, acrossYears, overSummerTime].map(daysOf);

    expect(counts).to.deep.equal([1, 2, 3, 2, 3]);
  });

  it('are written in full as the language requires', () => {
    const written = (language: string) =>
      [oneDay, withinMonth, acrossMonths, acrossYears].map(event => plain(fullDate(event, language)));

    expect(written('it')).to.deep.equal([
      '29 luglio 2016',
      '6–7 marzo 2017',
      '30 novembre – 2 dicembre 2021',
      '31 dicembre 2025 – 1 gennaio 2026',
    ]);
    expect(written('en')[0]).to.equal('July 29, 2016');
  });

  for (const {event, month, days: written} of [
    {event: oneDay, month: 'lug', days: '29'},
    {event: withinMonth, month: 'mar', days: '6–7'},
    {event: acrossMonths, month: 'nov', days: '30'},
    {event: acrossYears, month: 'dic', days: '31'},
    {event: days('2026-01-01'), month: 'gen', days: '1'},
    {event: days('2026-12-31'), month: 'dic', days: '31'},
  ]) {
    it(`stand on the plate as ${month} ${written} when it begins on ${event.firstDay}`, () => {
      expect(dateBadgeOf(event, 'it')).to.deep.equal({month, days: written});
    });
  }

  it('take no more room on the plate in English, which puts spaces about the dash', () => {
    expect(dateBadgeOf(withinMonth, 'en').days).to.equal('6–7');
  });

  it('are still written when the calendar has no such day', () => {
    expect(fullDate(days('2017-02-30'), 'it')).to.equal('2 marzo 2017');
  });
});
