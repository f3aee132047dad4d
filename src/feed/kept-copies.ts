import type {Source} from '../model/source.ts';

const cacheName = 'open-for-business-widgets';
const keptAt = 'x-kept-at';

/** Stores the last valid answer of a URL in the browser's Cache API. Does nothing where storage is blocked. */
export async function keepCopy({url, type, body}: Source, now: Date): Promise<void> {
  const headers = {'content-type': type, [keptAt]: String(Number(now))};
  try {
    const cache = await caches.open(cacheName);
    await cache.put(url, new Response(body, {headers}));
  } catch {
    // Private windows and sandboxed frames may have no storage. Then there is no copy.
  }
}

/**
 * @param longest the maximum age of the copy, in milliseconds
 * @returns the stored answer; undefined when there is none, when it is too old, or where storage is blocked
 */
export async function keptCopy(url: string, longest: number, now: Date): Promise<Source | undefined> {
  try {
    const response = await caches.match(url, {cacheName});
    const age = Number(now) - Number(response?.headers.get(keptAt));
    if (!response || age > longest) return undefined;
    return {url, type: response.headers.get('content-type') ?? '', body: await response.text()};
  } catch {
    // No storage, so no copy: see `keepCopy`.
    return undefined;
  }
}
