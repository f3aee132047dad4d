/** Some checks in src/model are functions. These regular expressions replace them in the JSON Schema. */

const leapYear = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const date = [
  '\\d{4}-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])',
  '\\d{4}-(0[469]|11)-(0[1-9]|[12]\\d|30)',
  '\\d{4}-02-(0[1-9]|1\\d|2[0-8])',
  `${leapYear}-02-29`,
].join('|');
// 24:00 is midnight at the end of the day (ISO 8601).
const clock = '(([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?|24:00(:00(\\.0+)?)?)';

/** @see src/model/time.ts */
export const time = `^(${date})(T${clock}(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?)?$`;

/** Checks only the form of a name: the list of zones is part of the platform, not of the schema. */
export const timeZone = '^([A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*|[+-]\\d\\d(:?\\d\\d)?)$';

// Browsers ignore control characters and spaces before the colon of a URL.
const skipped = '[\\u0000-\\u0020]*';
const anyScheme = `${skipped}[A-Za-z](${skipped}[A-Za-z0-9+.-])*${skipped}:`;
const allowedScheme = `(${['https', 'http', 'mailto'].map(inAnyCase).join('|')})${skipped}:`;

/** @see src/model/safe-url.ts */
export const safeUrl = `^(${skipped}${allowedScheme}|(?!${anyScheme}))`;

function inAnyCase(word) {
  return [...word].map(letter => `[${letter.toUpperCase()}${letter}]`).join(skipped);
}
