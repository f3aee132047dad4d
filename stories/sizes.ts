import sizes from 'virtual:chunk-sizes';

const numbers = new Intl.NumberFormat('en');

/**
 * What chunks of the bundle weigh on the wire, in bytes after brotli. Each counts all that must come with it.
 *
 * @param names `banner`, or `banner/scene` for what a banner loads besides
 */
export function bytesOf(...names: readonly string[]): string {
  const known = names.map(name => sizes[name]).filter(bytes => bytes !== undefined);
  if (known.length < names.length) return 'not built';
  return numbers.format(known.reduce((sum, bytes) => sum + bytes, 0));
}
