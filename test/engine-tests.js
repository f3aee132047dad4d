import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Folders of tests that use no DOM. They run in Node. */
export const plainFolders = ['calendar', 'content', 'feed', 'languages', 'locale', 'validator'];

/** Tests without a DOM whose results depend on the engine. They also run in one page of each engine. */
export const inOnePage = [
  // Hosts of addresses with schemes such as `webcal:`.
  'calendar/event-uid.test.ts',
  'calendar/subscription.test.ts',
  // Unicode properties in regular expressions.
  'calendar/plain-text.test.ts',
  // How deep JSON may be nested.
  'feed/extreme-feeds.test.ts',
  // Time zones of Intl.
  'feed/icalendar/times.test.ts',
  'feed/icalendar/zones.test.ts',
  // Intl.Locale and Intl.PluralRules.
  'languages/languages.test.ts',
  'languages/plural-forms.test.ts',
  // All formats of Intl.
  'locale',
];

/**
 * The test files that a list of folders and files names.
 *
 * @param {string} testFolder the folder of all tests
 * @param {readonly string[]} names
 * @returns {string[]} their paths from that folder, with slashes
 */
export function testsUnder(testFolder, names) {
  return names.flatMap(name => (name.endsWith('.test.ts') ? name : testsIn(testFolder, name)));
}

function testsIn(testFolder, folder) {
  return readdirSync(join(testFolder, folder), {recursive: true})
    .filter(name => name.endsWith('.test.ts'))
    .toSorted()
    .map(name => [folder, ...name.split(/[\\/]/)].join('/'));
}
