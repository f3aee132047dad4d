/** Address of a feed that never answers, after `keepSilent()`. */
export const silentFeed = 'https://feed.example/banner.json';

/**
 * Replaces `fetch` so that requests to one address stay pending for ever, without using the network.
 *
 * @param address absolute URL
 * @returns function that restores `fetch`
 */
export function keepSilent(address: string): () => void {
  const {fetch} = globalThis;
  globalThis.fetch = (input, init) => {
    const {href} = new URL(input instanceof Request ? input.url : input, location.href);
    return href === address ? new Promise(() => {}) : fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
