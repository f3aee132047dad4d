/**
 * Takes out of what browsers load what only a server imports: a dynamic import with the comment `server`. No browser
 * would ask for it, but the bundler makes a file of it before it finds that out.
 *
 * @returns {import('vite').Plugin}
 */
export function serverOnly() {
  return {
    name: 'server-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const lean = code.replace(/import\(\/\* server \*\/ '[^']+'\)/g, 'undefined');
      return lean === code ? null : {code: lean, map: null};
    },
  };
}
