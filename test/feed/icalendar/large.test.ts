import {calendarOf, eventWith} from './calendars.ts';
import {expectSound} from './sound.ts';

describe('a calendar of two megabytes', () => {
  const fill = (text: string) => text.repeat(Math.ceil(2e6 / text.length));

  for (const [what, body] of [
    ['of components without an end', fill('BEGIN:VEVENT\r\n')],
    ['of parameters', eventWith(`SUMMARY${fill(';a=b')}:x`)],
    ['of folds', `BEGIN:VCALENDAR${fill('\r\n ')}`],
    ['of meaningless lines', `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${fill('junk\n')}`],
    [
      'of comments without an end',
      eventWith(...Array.from({length: 20}, () => `DESCRIPTION:${'<!--<b'.repeat(16_000)}`)),
    ],
    ['of rules without a date', calendarOf(hopeless(20_000))],
  ] as const) {
    it(`${what} is read in reasonable time`, () => {
      expectSound(body);
    }).timeout(20_000);
  }
});

function hopeless(count: number): readonly string[] {
  const rules = ['FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=100', 'FREQ=DAILY'];
  return Array.from({length: count}, (_, index) =>
    [
      'BEGIN:VEVENT',
      `UID:${index}`,
      'SUMMARY:x',
      'DTSTART:20260101',
      `RRULE:${rules[index % 3]}`,
      'END:VEVENT',
    ].join('\n'),
  );
}
