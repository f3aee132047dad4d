/** Texts without white space, to compare bundle and sources: the bundle has no white space between blocks. */
export function withoutSpaces(texts: readonly string[]): string[] {
  return texts.map(text => text.replace(/\s/g, ''));
}
