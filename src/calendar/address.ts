/**
 * A link of a feed as a whole address, for readers who are not on the page: nothing where it is none, or not for the web.
 *
 * @param base address of the page that shows the feed
 */
export function webAddress(url: string | undefined, base: string): string | undefined {
  const address = url === undefined ? undefined : addressOf(url, base);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}

export function addressOf(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    // TypeError is how URL says no.
    return undefined;
  }
}
