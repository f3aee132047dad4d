import {readFileSync} from 'node:fs';

/** Programs of which we have a calendar file. */
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
