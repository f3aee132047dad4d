import {expect} from 'chai';
import {calendarOf, centralEurope, parse} from './calendars.ts';

describe('zones that a calendar describes itself', () => {
  /** Every half hour of the nights on which clocks change, and of a day in summer and winter. */
  const clocks = ['20260329', '20261025', '20260701', '20261201'].flatMap(day =>
    ['0030', '0130', '0230', '0330', '1200'].map(clock => `${day}T${clock}00`),
  );

  for (const clock of clocks) {
    it(`have the platform's moment for ${clock} in Rome`, () => {
      const body = calendarOf([
        ...centralEurope('Customized Time Zone'),
        ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', `DTSTART;TZID=Customized Time Zone:${clock}`, 'END:VEVENT'],
      ]);

      const start = parse(body).content.events![0]!.startDate;

      expect(start).to.match(/\+0[12]:00$/);
      // The hour that is left out in spring shows as the one after it.
      const shown = clock === '20260329T023000' ? '20260329T033000' : clock;
      expect(clockIn('Europe/Rome', start)).to.equal(shown);
    });
  }

  it('are not needed for names that the platform knows', () => {
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

  it('may stand behind the events', () => {
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
