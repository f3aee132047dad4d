/**
 * The best of the available languages for the wanted one: BCP 47 lookup (RFC 4647, section 3.4) drops subtags
 * from the end (`de-AT` → `de`); where nothing fits, English, then Italian, then the first.
 *
 * @param wanted BCP 47 tag, in any case; may be empty
 * @param available BCP 47 tags, at least one
 */
export function negotiate<Tag extends string>(wanted: string, available: readonly Tag[]): Tag {
  for (const range of [wanted, 'en', 'it']) {
    for (let tag = range.toLowerCase(); tag; tag = tag.replace(/(^|-)[^-]*(-[^-])?$/, '')) {
      const match = available.find(candidate => candidate.toLowerCase() === tag);
      if (match) return match;
    }
  }
  return available[0]!;
}
