import {expect} from 'chai';
import {calendarOf, centralEurope, parse} from './calendars.ts';

describe('time zones that a calendar defines in VTIMEZONE', () => {
  /** Times in the nights of clock changes, and on a day in summer and in winter. */
  const clocks = ['20260329', '20261025', '20260701', '20261201'].flatMap(day =>
    ['0030', '0130', '0230', '0330', '1200'].map(clock => `${day}T${clock}00`),
  );

  for (const clock of clocks) {
    it(`give the instant of Europe/Rome for ${clock}`, () => {
      const body = calendarOf([
        ...centralEurope('Customized Time Zone'),
        ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', `DTSTART;TZID=Customized Time Zone:${clock}`, 'END:VEVENT'],
      ]);

      const start = parse(body).content.events![0]!.startDate;

      expect(start).to.match(/\+0[12]:00$/);
      // A time in the hour that spring leaves out is shown one hour later.
      const shown = clock === '20260329T023000' ? '20260329T033000' : clock;
      expect(clockIn('Europe/Rome', start)).to.equal(shown);
    });
  }

  it('are ignored when the platform knows their name', () => {
    const body = calendarOf([
      ...centralEurope('America/New_York'),
      ...[
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:x',
        'DTSTART;TZID=America/New_York:20260309T100000',
        'END:VEVENT',
      ],
    ]);

    expect(parse(body).content.events![0]).to.include({
      startDate: '2026-03-09T10:00',
      timeZone: 'America/New_York',
    });
  });

  it('may come after the events', () => {
    const body = calendarOf([
      ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', 'DTSTART;TZID=Ours:20260701T100000', 'END:VEVENT'],
      ...centralEurope('Ours'),
    ]);

    expect(parse(body).content.events![0]!.startDate).to.equal('2026-07-01T10:00+02:00');
  });
});

function clockIn(timeZone: string, moment: string): string {
  const written = new Date(moment).toLocaleString('sv-SE', {timeZone});
  return written.replace(' ', 'T').replace(/[-:]/g, '');
}
