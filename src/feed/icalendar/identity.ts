/** Gives each event an id that stays the same when the file changes elsewhere. */
export class Identities {
  readonly #claims = new Map<string, number>();

  /**
   * An id in our format (lower-case letters, digits, hyphens).
   *
   * @param uid the UID of the VEVENT
   * @param date the date of the series, if the event recurs: `20170306`
   */
  claim(uid: string, date = ''): string {
    return this.#unused([slugOf(uid), date].filter(Boolean).join('-'));
  }

  #unused(id: string): string {
    const claims = (this.#claims.get(id) ?? 0) + 1;
    this.#claims.set(id, claims);
    // The id with a number may itself be the slug of another UID.
    return claims === 1 ? id : this.#unused(`${id}-${claims}`);
  }
}

const longest = 60;

/** `Forum.2017@example.org` → `forum-2017-example-org`. Where characters are lost, a hash keeps the id unique. */
function slugOf(uid: string): string {
  const slug = uid
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const isLossy = slug.length > longest || slug === '' || /[^\u0020-\u007e]/.test(uid);
  if (!isLossy) return slug;
  const short = slug.slice(0, longest / 2).replace(/-$/, '');
  return [short, hashOf(uid)].filter(Boolean).join('-');
}

/** FNV-1a with 32 bits, in base 36. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
