import {readdirSync, readFileSync} from 'node:fs';

const name = /--_[a-z][a-z-]*/g;

/**
 * Shortens the private custom properties (`--_on-field-muted` to `--_q`), which our style sheets name some six hundred
 * times. The same name becomes the same letter in every build of the same sources.
 *
 * @returns {import('vite').Plugin}
 */
export function shortTokens() {
  const short = shortNames();
  return {
    name: 'short-tokens',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('--_')) return null;
      const shorter = code.replace(name, found => short.get(found) ?? found);
      return {code: id.includes('/drawn-colours.') ? withNames(shorter, short) : shorter, map: null};
    },
  };
}

/** The most used ones are the shortest. */
function shortNames() {
  const uses = new Map();
  for (const {parentPath, name: file} of readdirSync('src', {recursive: true, withFileTypes: true})) {
    if (!file.endsWith('.ts')) continue;
    for (const [found] of readFileSync(`${parentPath}/${file}`, 'utf8').matchAll(name)) {
      uses.set(found, (uses.get(found) ?? 0) + 1);
    }
  }
  const names = [...uses.keys()].toSorted((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
  return new Map(names.map((long, index) => [long, `--_${letters(index)}`]));
}

/** a … z, aa … zz. @param {number} index */
function letters(index) {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** One module asks for colours by their names, also in widgets that another build has drawn. */
function withNames(code, short) {
  const long = '`var(--_${name})`';
  if (!code.includes(long)) throw new Error(`drawn-colours.ts no longer asks for ${long}.`);
  const table = JSON.stringify(
    Object.fromEntries([...short].map(([key, value]) => [key.slice('--_'.length), value])),
  );
  return code.replace(long, () => `\`var(\${${table}[name]}, var(--_\${name}))\``);
}
