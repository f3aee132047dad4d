import {expect} from 'chai';
import fc from 'fast-check';
import {clockIn, instantOf} from '../../src/locale/instants.ts';
import {changesOf, dateTime, Temporal, temporalInstant, zone, zones} from './event-zones.ts';
import {inTurn, runs} from '../runs.ts';

const minute = 60_000;

describe('instant of a local time', () => {
  it('is the one of Temporal, in every zone and at any minute of ten years', () => {
    fc.assert(
      fc.property(zone, dateTime, (timeZone, local) => {
        expect(instantOf(local, timeZone), `${local} ${timeZone}`).to.equal(temporalInstant(local, timeZone));
      }),
      runs(1000),
    );
  });

  it('is the one of Temporal around every clock change of ten years, in every zone', function () {
    this.timeout(60_000);
    const some = inTurn(zones, 'Node');
    let count = 0;

    for (const timeZone of some) {
      for (const change of changesOf(timeZone)) {
        for (const distance of [-61, -60, -31, -30, -1, 0, 1, 29, 30, 59, 60, 61]) {
          const before = clockIn(timeZone, change - minute) + minute;
          const local = new Date(before + distance * minute).toISOString().slice(0, 16);
          const instant = instantOf(local, timeZone);
          if (instant !== temporalInstant(local, timeZone)) expect.fail(`${local} ${timeZone}: ${instant}`);
          count++;
        }
      }
    }

    expect(count).to.be.above((20_000 * some.length) / zones.length);
  });

  for (const [what, local, zone, moment] of [
    ['in winter', '2017-12-05T14:30', 'Europe/Rome', '2017-12-05T13:30Z'],
    ['in summer', '2017-07-05T14:30', 'Europe/Rome', '2017-07-05T12:30Z'],
    // The next two are the examples of RFC 5545, section 3.3.5.
    [
      'that a clock change skips, with the offset before the change',
      '2007-03-11T02:30',
      'America/New_York',
      '2007-03-11T07:30Z',
    ],
    [
      'that comes twice, which means the first one',
      '2007-11-04T01:30',
      'America/New_York',
      '2007-11-04T05:30Z',
    ],
    ['on a day that the zone skips', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
    ['with seconds', '2017-12-05T14:30:15.5', 'Europe/Rome', '2017-12-05T13:30:15Z'],
    ['at the end of a day', '2017-12-31T24:00', 'Europe/Rome', '2017-12-31T23:00Z'],
    ['that is only a date, which means midnight', '2017-12-05', 'Europe/Rome', '2017-12-04T23:00Z'],
  ] as const) {
    it(`is correct for a time ${what}`, () => {
      expect(new Date(instantOf(local, zone)).toISOString()).to.equal(new Date(moment).toISOString());
    });
  }

  it('ignores the zone when the time has an offset', () => {
    for (const time of ['2017-03-06T09:30+01:00', '2017-03-06T08:30Z', '2017-03-06T03:30:00-05:00']) {
      expect(instantOf(time, 'Asia/Tokyo')).to.equal(Date.UTC(2017, 2, 6, 8, 30));
    }
  });
});

describe('local time in a zone', () => {
  it('is the one of Temporal, in every zone', () => {
    const moment = fc.integer({min: Date.UTC(2017, 0) / 1000, max: Date.UTC(2027, 0) / 1000});

    fc.assert(
      fc.property(zone, moment, (timeZone, seconds) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
          .toZonedDateTimeISO(timeZone)
          .toPlainDateTime()
          .toString();

        expect(new Date(clockIn(timeZone, seconds * 1000)).toISOString().slice(0, 19)).to.equal(shown);
      }),
      runs(1000),
    );
  });
});
