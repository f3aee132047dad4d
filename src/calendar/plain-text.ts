/**
 * A feed's text without what would harm it elsewhere: control characters (RFC 5545, section 3.1), characters that turn
 * the reading direction round for all that follows (Unicode TR 36, "bidirectional text spoofing"), and halves of
 * surrogate pairs, which have no form in UTF-8.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** At most so many characters, cut between words, with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, Math.max(most - 1, 0));
  const words = /\s/.test(text.charAt(room.length)) ? room : room.replace(/\s\S*$/, '');
  // Of one long word, as much as there is room for; but no half of a character.
  return `${words.trimEnd().replace(/[\ud800-\udbff]$/, '')}…`;
}
