/**
 * Removes characters that are harmful outside the page: control characters (RFC 5545, section 3.1) and characters that
 * change the reading direction of the following text (Unicode TR 36, "bidirectional text spoofing"). Lone surrogates
 * have no form in UTF-8 and become U+FFFD.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/**
 * Shortens a text between words, and adds an ellipsis.
 *
 * @param most the maximum length with the ellipsis, in UTF-16 code units
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, Math.max(most - 1, 0));
  const words = /\s/.test(text.charAt(room.length)) ? room : room.replace(/\s\S*$/, '');
  // A single long word is cut inside, but never between two surrogates.
  return `${words.trimEnd().replace(/[\ud800-\udbff]$/, '')}…`;
}
