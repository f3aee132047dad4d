/** A feed whose server takes the question and never answers it. */
export const silentFeed = 'https://feed.example/banner.json';

/**
 * Lets one address wait for ever, without a request that the network could fail.
 *
 * @returns what takes it back
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
