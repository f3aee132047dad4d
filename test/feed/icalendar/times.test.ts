import {expect} from 'chai';
import {eventWith, parse} from './calendars.ts';

function timesOf(body: string) {
  const {content, problems} = parse(body);
  const {startDate, endDate, timeZone} = content.events![0]!;
  return {times: [startDate, endDate, timeZone], paths: problems.map(({path}) => path)};
}

describe('times of an iCalendar event', () => {
  for (const [lines, expected] of [
    [['DTSTART;VALUE=DATE:20260306'], ['2026-03-06', undefined, undefined]],
    [['DTSTART:20260306'], ['2026-03-06', undefined, undefined]],
    [
      ['DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260307'],
      ['2026-03-06', undefined, undefined],
    ],
    [
      ['DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260309'],
      ['2026-03-06', '2026-03-08', undefined],
    ],
    [
      ['DTSTART;VALUE=DATE:20260306', 'DTEND;VALUE=DATE:20260306'],
      ['2026-03-06', undefined, undefined],
    ],
    [
      ['DTSTART;VALUE=DATE:20260306', 'DTEND:20260308T100000'],
      ['2026-03-06', '2026-03-08', undefined],
    ],
    [
      ['DTSTART;VALUE=DATE:20260306', 'DURATION:P1W'],
      ['2026-03-06', '2026-03-12', undefined],
    ],
    [['DTSTART:20260306T093000'], ['2026-03-06T09:30', undefined, undefined]],
    [['DTSTART:20260306T093015Z'], ['2026-03-06T09:30:15Z', undefined, undefined]],
    [
      ['DTSTART:20260306T093000Z', 'DURATION:PT90M'],
      ['2026-03-06T09:30Z', '2026-03-06T11:00Z', undefined],
    ],
    [['dtstart;tzid="Europe/Rome":20260306T093000'], ['2026-03-06T09:30', undefined, 'Europe/Rome']],
    [
      ['DTSTART;TZID=/mozilla.org/20070129_1/Europe/Rome:20260306T093000'],
      ['2026-03-06T09:30', undefined, 'Europe/Rome'],
    ],
    [
      ['DTSTART;TZID=Eastern Standard Time:20260306T093000'],
      ['2026-03-06T09:30', undefined, 'America/New_York'],
    ],
    [['DTSTART;TZID=UTC:20260306T093000'], ['2026-03-06T09:30Z', undefined, undefined]],
    [
      ['DTSTART;TZID=Europe/Rome:20260306T093000', 'DTEND;TZID=America/New_York:20260306T063000'],
      ['2026-03-06T09:30', '2026-03-06T12:30', 'Europe/Rome'],
    ],
    // Summer time begins that night: PT2H after 01:30 is 04:30, and P1D after 01:30 is 01:30 of the next day.
    [
      ['DTSTART;TZID=Europe/Rome:20260329T013000', 'DURATION:PT2H'],
      ['2026-03-29T01:30', '2026-03-29T04:30', 'Europe/Rome'],
    ],
    [
      ['DTSTART;TZID=Europe/Rome:20260329T013000', 'DURATION:P1D'],
      ['2026-03-29T01:30', '2026-03-30T01:30', 'Europe/Rome'],
    ],
  ] as const) {
    it(`reads ${lines.join(' and ')}`, () => {
      expect(timesOf(eventWith(...lines))).to.deep.equal({times: expected, paths: []});
    });
  }

  for (const [lines, path, expected] of [
    [['DTEND;VALUE=DATE:20260301'], 'DTEND', ['2026-03-06', undefined, undefined]],
    [['DURATION:-P3D'], 'DURATION', ['2026-03-06', undefined, undefined]],
    [['DURATION:two hours'], 'DURATION', ['2026-03-06', undefined, undefined]],
    [['DURATION:P99999999999D'], 'DURATION', ['2026-03-06', undefined, undefined]],
    [['DTEND:soon'], 'DTEND', ['2026-03-06', undefined, undefined]],
    [
      ['DTSTART:20260306T100000', 'DTEND:20260306T090000'],
      'DTEND',
      ['2026-03-06T10:00', undefined, undefined],
    ],
    [['DTSTART;TZID=Atlantis:20260306T100000'], 'DTSTART.TZID', ['2026-03-06T10:00', undefined, undefined]],
  ] as const) {
    it(`keeps an event with the wrong ${lines.join(' and ')}, and reports a problem`, () => {
      const {times, paths} = timesOf(eventWith(...lines));

      expect(times).to.deep.equal(expected);
      expect(paths).to.deep.equal([`VEVENT 1 (forum@example.org).${path}`]);
    });
  }

  for (const start of [
    'DTSTART:20260230',
    'DTSTART:20261301',
    'DTSTART:20260306T250000',
    'DTSTART:6 marzo',
    'DTSTART:',
  ]) {
    it(`leaves out an event with the wrong ${start}, and reports a problem`, () => {
      const {content, problems} = parse(eventWith(start));

      expect(content.events).to.deep.equal([]);
      expect(problems[0]!.path).to.equal('VEVENT 1 (forum@example.org).DTSTART');
    });
  }
});
