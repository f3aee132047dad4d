/** Names events so that a name lasts: from file to file, and whatever else the file holds. */
export class Identities {
  readonly #claims = new Map<string, number>();

  /** A feed's id (lower-case letters, digits, hyphens) made of a UID, and of what tells its dates apart. */
  claim(uid: string, date = ''): string {
    return this.#unused([slugOf(uid), date].filter(Boolean).join('-'));
  }

  #unused(id: string): string {
    const claims = (this.#claims.get(id) ?? 0) + 1;
    this.#claims.set(id, claims);
    // The numbered one may be somebody's own name.
    return claims === 1 ? id : this.#unused(`${id}-${claims}`);
  }
}

const longest = 60;

/** `Forum.2017@example.org` → `forum-2017-example-org`; a hash stands for what is lost. */
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

/** FNV-1a, 32 bits. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
