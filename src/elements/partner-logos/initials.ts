// Short words that join a name and do not begin it, in the languages of our partners.
const joining = /^(di|del|della|dell|degli|dei|delle|e|ed|of|the|and|de|des|du|et|la|le|und|der)$/i;

/** The letters of a monogram: the first of the first two words that count, "Università di Torino" → "UT". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s’'-]+/).filter(word => /^\p{L}/u.test(word) && !joining.test(word));
  return words
    .slice(0, 2)
    .map(([first]) => first)
    .join('')
    .toUpperCase();
}
