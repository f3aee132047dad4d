import {expect} from 'chai';
import {calendarOf, eventWith, parse} from './calendars.ts';

const startsOf = (body: string): readonly string[] =>
  parse(body).content.events!.map(({startDate}) => startDate);

describe('series', () => {
  for (const [lines, expected] of [
    [['RRULE:FREQ=YEARLY;COUNT=3'], ['2026-03-06', '2027-03-06', '2028-03-06']],
    [['rrule:freq=daily;interval=2;until=20260310'], ['2026-03-06', '2026-03-08', '2026-03-10']],
    [['RRULE:FREQ=MONTHLY;BYDAY=1FR;COUNT=2'], ['2026-03-06', '2026-04-03']],
    [['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2'], ['2026-03-31', '2026-04-30']],
    [
      ['DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;COUNT=3'],
      ['2026-01-31', '2026-03-31', '2026-05-31'],
    ],
    [
      ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;UNTIL=20281231'],
      ['2024-02-29', '2028-02-29'],
    ],
    [
      ['RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;VALUE=DATE:20260313,20260320'],
      ['2026-03-06', '2026-03-27'],
    ],
    [['RDATE;VALUE=DATE:20260401,20260315'], ['2026-03-06', '2026-03-15', '2026-04-01']],
    // A finite series is shown whole, also when it is long past.
    [
      ['DTSTART;VALUE=DATE:20170306', 'RRULE:FREQ=DAILY;COUNT=2'],
      ['2017-03-06', '2017-03-07'],
    ],
    [
      ['DTSTART;VALUE=DATE:20300306', 'RRULE:FREQ=DAILY;COUNT=2'],
      ['2030-03-06', '2030-03-07'],
    ],
    [
      ['DTSTART;TZID=Europe/Rome:20260327T100000', 'RRULE:FREQ=DAILY;UNTIL=20260330T080000Z'],
      ['2026-03-27T10:00', '2026-03-28T10:00', '2026-03-29T10:00', '2026-03-30T10:00'],
    ],
    [
      ['DTSTART;TZID=Europe/Rome:20261024T100000', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261025T090000Z'],
      ['2026-10-24T10:00', '2026-10-26T10:00'],
    ],
    [
      ['DTSTART;TZID=Europe/Rome:20260306T100000', 'RDATE;VALUE=PERIOD:20260401T080000Z/PT1H'],
      ['2026-03-06T10:00', '2026-04-01T10:00'],
    ],
  ] as const) {
    it(`follow ${lines.join(' and ')}`, () => {
      const {content, problems} = parse(eventWith(...lines));

      expect(content.events!.map(({startDate}) => startDate)).to.deep.equal(expected);
      expect(problems).to.deep.equal([]);
    });
  }

  it('give each date an id with its day in the series', () => {
    const ids = parse(eventWith('RRULE:FREQ=YEARLY;COUNT=2')).content.events!.map(({id}) => id);

    expect(ids).to.deep.equal(['forum-example-org-20260306', 'forum-example-org-20270306']);
  });

  it('without an end are shown from one year ago to two years ahead', () => {
    const starts = startsOf(eventWith('DTSTART;VALUE=DATE:20100305', 'RRULE:FREQ=MONTHLY'));

    expect(starts[0]).to.equal('2025-02-05');
    expect(starts.at(-1)).to.equal('2028-01-05');
  });

  it('stop after 500 dates, and report a problem', () => {
    const {content, problems} = parse(eventWith('RRULE:FREQ=DAILY'));

    expect(content.events).to.have.lengthOf(500);
    expect(problems.map(({path, found}) => [path, found])).to.deep.equal([
      ['VEVENT 1 (forum@example.org).RRULE', '"FREQ=DAILY"'],
    ]);
  });

  it('stop after 5,000 dates in one file, and report problems', () => {
    const many = Array.from({length: 12}, (_, index) => [
      ...[
        'BEGIN:VEVENT',
        `UID:${index}`,
        'SUMMARY:x',
        'DTSTART:20260306',
        'RRULE:FREQ=DAILY;COUNT=500',
        'END:VEVENT',
      ],
    ]);

    const {content, problems} = parse(calendarOf(many.flat()));

    expect(content.events).to.have.lengthOf(5000);
    expect(problems).to.have.lengthOf(2);
  });

  for (const rule of [
    ...[
      'FREQ=SECONDLY',
      'FREQ=FORTNIGHTLY',
      'FREQ',
      '',
      'COUNT=3',
      'FREQ=DAILY;INTERVAL=1e9',
      'FREQ=WEEKLY;BYDAY=XX',
    ],
    ...[
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO',
      'FREQ=YEARLY;BYWEEKNO=20',
    ],
    ...['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;UNTIL=20200101', 'FREQ=DAILY;ITERATOR=1;BYDAY=,'],
  ]) {
    it(`show only the first date where the rule is ${rule || 'empty'}, and report a problem`, () => {
      const {content, problems} = parse(eventWith(`RRULE:${rule}`));

      expect(content.events!.map(({startDate}) => startDate)).to.deep.equal(['2026-03-06']);
      expect(problems.map(({path}) => path)).to.deep.equal(['VEVENT 1 (forum@example.org).RRULE']);
    });
  }
});
