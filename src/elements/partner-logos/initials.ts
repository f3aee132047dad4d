/**
 * Matches the first letter of each word; an Arabic word without its article. Letters after a soft hyphen do not match,
 * nor do short words such as "di", "of" and "und".
 */
const initial =
  /(?<![\p{L}\p{M}\p{Cf}])(?!(di|din|del|della|dell|degli|dei|delle|e|ed|of|the|and|de|des|du|et|la|le|y|do|da|und|der|für)(?!\p{L}))(ال)?\p{L}/giu;

/** Makes the monograms of partners for which the feed gives no initials. */
export class Initials {
  of(name: string): string {
    return initialsOf(name);
  }
}

/**
 * The letters of a monogram: "Università di Torino" → "UT". Two letters at most, and one in Arabic, where
 * abbreviations of several letters are not usual. Empty if no letter matches.
 */
export function initialsOf(name: string): string {
  const letters = (name.match(initial) ?? []).map(found => [...found].at(-1)!);
  return letters
    .slice(0, /\p{Script=Arabic}/u.test(letters[0]!) ? 1 : 2)
    .join('')
    .toUpperCase();
}
