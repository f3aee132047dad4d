import {expect} from 'chai';
import {calendarOf, eventWith, parse} from './calendars.ts';

describe('changes of a date in a series', () => {
  const series = (...change: readonly string[]) =>
    calendarOf([
      ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Old', 'DTSTART;TZID=Europe/Rome:20260302T100000'],
      ...['DTEND;TZID=Europe/Rome:20260302T110000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:New', ...change, 'END:VEVENT'],
    ]);
  const seen = (body: string) =>
    parse(body).content.events!.map(({id, name, startDate, endDate}) => [id, name, startDate, endDate]);

  it('replace the date, also when they move it', () => {
    const body = series('RECURRENCE-ID:20260309T090000Z', 'DTSTART;TZID=Europe/Rome:20260401T150000');

    expect(seen(body)).to.deep.equal([
      ['1-20260302', 'Old', '2026-03-02T10:00', '2026-03-02T11:00'],
      ['1-20260316', 'Old', '2026-03-16T10:00', '2026-03-16T11:00'],
      ['1-20260323', 'Old', '2026-03-23T10:00', '2026-03-23T11:00'],
      ['1-20260309', 'New', '2026-04-01T15:00', undefined],
    ]);
  });

  it('move the following dates as well with RANGE=THISANDFUTURE', () => {
    const body = series(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Rome:20260316T100000',
      'DTSTART;TZID=Europe/Rome:20260317T120000',
      'DURATION:PT30M',
    );

    expect(seen(body)).to.deep.equal([
      ['1-20260302', 'Old', '2026-03-02T10:00', '2026-03-02T11:00'],
      ['1-20260309', 'Old', '2026-03-09T10:00', '2026-03-09T11:00'],
      ['1-20260316', 'New', '2026-03-17T12:00', '2026-03-17T12:30'],
      ['1-20260323', 'New', '2026-03-24T12:00', '2026-03-24T12:30'],
    ]);
  });

  it('become single events where the file does not have their series', () => {
    const body = eventWith('DTSTART:20260401T150000', 'RECURRENCE-ID:20260309T090000Z');

    expect(seen(body)).to.deep.equal([
      ['forum-example-org-20260309', 'Forum', '2026-04-01T15:00', undefined],
    ]);
  });
});
