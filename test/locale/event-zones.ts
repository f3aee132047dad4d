import {Temporal} from 'temporal-polyfill';
import fc from 'fast-check';

export {Temporal};

/** All zones of the engine; those with rare clock changes come first. */
export const zones = [
  ...new Set([
    'Europe/Rome',
    'America/New_York',
    // Clocks change by half an hour, and by two hours.
    'Australia/Lord_Howe',
    'Antarctica/Troll',
    // Clocks change at midnight.
    'America/Sao_Paulo',
    'America/Havana',
    'Asia/Beirut',
    'America/Asuncion',
    // Summer time that pauses for a month; offsets with minutes; the largest and smallest offsets; none.
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'UTC',
    ...Intl.supportedValuesOf('timeZone'),
  ]),
];

export const zone = fc.constantFrom(...zones);

/** Dates of ten years; first and last days of a year come more often. */
export const date = fc
  .oneof(
    fc.record({
      year: fc.integer({min: 2017, max: 2026}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 31}),
    }),
    fc.record({
      year: fc.integer({min: 2017, max: 2026}),
      month: fc.constantFrom(1, 12),
      day: fc.constantFrom(1, 31),
    }),
  )
  .map(fields => Temporal.PlainDate.from(fields).toString());

export const clockTime = fc
  .record({hour: fc.integer({min: 0, max: 23}), minute: fc.integer({min: 0, max: 59})})
  .map(fields => Temporal.PlainTime.from(fields).toString({smallestUnit: 'minute'}));

export const dateTime = fc.tuple(date, clockTime).map(parts => parts.join('T'));

/** The instants of ten years at which the clocks of a zone change, in milliseconds. */
export function changesOf(timeZone: string): number[] {
  const changes: number[] = [];
  const end = Date.UTC(2027, 0);
  let next: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    Date.UTC(2017, 0),
  ).toZonedDateTimeISO(timeZone);
  while ((next = next.getTimeZoneTransition('next')) && next.epochMilliseconds < end) {
    changes.push(next.epochMilliseconds);
  }
  return changes;
}

/** The instant that Temporal gives for a local time. */
export function temporalInstant(local: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, {disambiguation: 'compatible'})
    .epochMilliseconds;
}
