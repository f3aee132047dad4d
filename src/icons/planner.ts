import type {Drawing} from './icon.ts';

/** Two links of a chain. */
export const link: Drawing = [
  'M10.5 7.5H8a4.5 4.5 0 0 0 0 9h2.5M13.5 7.5H16a4.5 4.5 0 0 1 0 9h-2.5M8.5 12h7',
];
/** A calendar and the waves of what comes in. */
export const follow: Drawing = [
  'M4.25 4.25a15.5 15.5 0 0 1 15.5 15.5M4.25 10.25a9.5 9.5 0 0 1 9.5 9.5',
  'M4 17.5a2.25 2.25 0 1 1 4.5 0 2.25 2.25 0 0 1-4.5 0Z',
];
