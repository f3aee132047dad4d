import {readFileSync} from 'node:fs';

/** Programs that have written one of the calendar files. */
export const producers = [
  'apple',
  'drupal',
  'google',
  'nextcloud',
  'outlook',
  'the-events-calendar',
] as const;

export function readFileOf(producer: (typeof producers)[number]): string {
  return readFileSync(new URL(`files/${producer}.ics`, import.meta.url), 'utf8');
}
