import type {Source} from '../model/source.ts';

const cacheName = 'open-for-business-widgets';
const keptAt = 'x-kept-at';

/** Keeps the last good answer of an address on this device. Silent where storage is blocked. */
export async function keepCopy({url, type, body}: Source, now: Date): Promise<void> {
  const headers = {'content-type': type, [keptAt]: String(Number(now))};
  try {
    const cache = await caches.open(cacheName);
    await cache.put(url, new Response(body, {headers}));
  } catch {
    // Private windows and sandboxed frames have no storage: there is then simply no copy.
  }
}

/**
 * @param longest how old the copy may be, in milliseconds
 * @returns the last good answer of an address, if there is one
 */
export async function keptCopy(url: string, longest: number, now: Date): Promise<Source | undefined> {
  try {
    const response = await caches.match(url, {cacheName});
    const age = Number(now) - Number(response?.headers.get(keptAt));
    if (!response || age > longest) return undefined;
    return {url, type: response.headers.get('content-type') ?? '', body: await response.text()};
  } catch {
    // As above: no storage, no copy.
    return undefined;
  }
}
