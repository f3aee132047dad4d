import fc from 'fast-check';
import type {Appointment} from '../../src/calendar/appointment.ts';
import {spanOf} from '../../src/locale/event-span.ts';
import type {EventView} from '../../src/model/content.ts';

export const base = 'https://partner.example/agenda/';

/** An event in the form that the timeline passes to calendars. */
export function appointment(fields: Partial<EventView> = {}): Appointment {
  const event = {id: 'forum', name: 'Forum', startDate: '2027-03-09', ...fields};
  return {event, timing: spanOf(event), base};
}

/** Text of any script, with the special characters of calendar files and with lone surrogates. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0000',
        '\u0007',
        '\ud800',
        '\udfff',
        '\u202e',
        '\u2066',
      ),
      fc.constantFrom('\\', ';', ',', ':', '"', '^', '^n', '\\n', '\\\\n', '=', '</script>', '<!--'),
      fc.constantFrom(
        'END:VEVENT',
        'BEGIN:VALARM',
        '\r\nATTENDEE:mailto:x@example.org\r\n',
        '👩🏽‍🔬',
        'é',
        'منتدى',
      ),
    ),
    {maxLength: 30},
  )
  .map(parts => parts.join(''));
