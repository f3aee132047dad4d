import sizes from 'virtual:chunk-sizes';

const numbers = new Intl.NumberFormat('en');

/**
 * Total size of chunks with their static imports, in bytes after Brotli compression, as text: `1,234`. The text is
 * “not built” if a chunk is missing.
 *
 * @param names `banner`; `banner/scene` for the chunk `scene` that a banner loads in addition
 */
export function bytesOf(...names: readonly string[]): string {
  const known = names.map(name => sizes[name]).filter(bytes => bytes !== undefined);
  if (known.length < names.length) return 'not built';
  return numbers.format(known.reduce((sum, bytes) => sum + bytes, 0));
}
