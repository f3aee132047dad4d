import {expect} from '@open-wc/testing';
import {civilDateIn, daysOf, fullDate, plateOf, statusOn, yearOf} from '../../src/locale/event-dates.ts';

/** Engines differ in the kind of space about a dash. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('status of an event', () => {
  const event = {startDate: '2017-03-06', endDate: '2017-03-08'};

  for (const [today, status] of [
    ['2017-03-05', 'upcoming'],
    ['2017-03-06', 'now'],
    ['2017-03-07', 'now'],
    ['2017-03-08', 'now'],
    ['2017-03-09', 'past'],
  ] as const) {
    it(`is ${status} on ${today} when it lasts from 6 to 8 March`, () => {
      expect(statusOn(today, event)).to.equal(status);
    });
  }

  it('is now for one day when there is no last day', () => {
    const statuses = ['2017-03-05', '2017-03-06', '2017-03-07'].map(today =>
      statusOn(today, {startDate: '2017-03-06'}),
    );

    expect(statuses).to.deep.equal(['upcoming', 'now', 'past']);
  });
});

describe('civil date in a place', () => {
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
  const oneDay = {startDate: '2016-07-29'};
  const withinMonth = {startDate: '2017-03-06', endDate: '2017-03-07'};
  const acrossMonths = {startDate: '2021-11-30', endDate: '2021-12-02'};
  const acrossYears = {startDate: '2025-12-31', endDate: '2026-01-01'};
  const wrongWayRound = {startDate: '2017-03-06', endDate: '2017-03-01'};

  it('counts both the first and the last day, also over a change of the clocks', () => {
    const overSummerTime = {startDate: '2026-03-28', endDate: '2026-03-30'};

    const counts = [oneDay, withinMonth, acrossMonths, acrossYears, overSummerTime].map(daysOf);

    expect(counts).to.deep.equal([1, 2, 3, 2, 3]);
  });

  it('are written in full as the language does', () => {
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

  for (const {event, month, days} of [
    {event: oneDay, month: 'lug', days: '29'},
    {event: withinMonth, month: 'mar', days: '6–7'},
    {event: acrossMonths, month: 'nov', days: '30'},
    {event: acrossYears, month: 'dic', days: '31'},
    {event: {startDate: '2026-01-01'}, month: 'gen', days: '1'},
    {event: {startDate: '2026-12-31'}, month: 'dic', days: '31'},
  ]) {
    it(`stand on the plate as ${month} ${days} when it begins on ${event.startDate}`, () => {
      expect(plateOf(event, 'it')).to.deep.equal({month, days});
    });
  }

  it('take no more room on the plate in English, which puts spaces about the dash', () => {
    expect(plateOf(withinMonth, 'en').days).to.equal('6–7');
  });

  it('belong to the year in which they begin', () => {
    expect([oneDay, acrossYears].map(yearOf)).to.deep.equal(['2016', '2025']);
  });

  it('are those of the first day alone when the last comes before it', () => {
    expect(daysOf(wrongWayRound)).to.equal(1);
    expect(fullDate(wrongWayRound, 'it')).to.equal('6 marzo 2017');
    expect(statusOn('2017-03-06', wrongWayRound)).to.equal('now');
  });

  it('do not break the page when the calendar has no such day', () => {
    expect(fullDate({startDate: '2017-02-30'}, 'it')).to.equal('2 marzo 2017');
  });
});
