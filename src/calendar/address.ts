/**
 * An absolute URL for a link of a feed, because a calendar entry is read outside the page.
 *
 * @param base URL of the page that shows the feed
 * @returns undefined for an invalid URL, and for any scheme except `http:` and `https:`
 */
export function webAddress(url: string | undefined, base: string): string | undefined {
  const address = url === undefined ? undefined : addressOf(url, base);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}

/**
 * Parses a URL (WHATWG URL Standard).
 *
 * @returns undefined for an invalid URL
 */
export function addressOf(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    // URL throws a TypeError for an invalid URL.
    return undefined;
  }
}
