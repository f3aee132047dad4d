/** Texts to compare where blocks follow one another: the bundle has no white space between their tags, sources have. */
export function withoutSpaces(texts: readonly string[]): string[] {
  return texts.map(text => text.replace(/\s/g, ''));
}
