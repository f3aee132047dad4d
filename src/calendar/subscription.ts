import {addressOf} from './address.ts';

/** URLs to subscribe to a whole calendar. */
export interface Subscription {
  /** Opens the visitor's calendar program. */
  readonly webcal: string;
  /** Opens Google Calendar and adds the calendar there, as its "From URL" does. */
  readonly google: string;
  /** The `https:` or `http:` URL, to copy and paste. */
  readonly plain: string;
}

/**
 * @param url URL of the calendar: `https:`, `http:`, `webcal:` or `webcals:`
 * @param base URL of the page; the base of a relative `url`
 * @returns undefined for an invalid URL or another scheme
 */
export function subscriptionTo(url: string, base: string): Subscription | undefined {
  const address = addressOf(url, base);
  if (!address || !/^(https?|webcals?):$/.test(address.protocol) || !address.host) return undefined;
  const rest = address.href.slice(address.protocol.length);
  const webcal = `webcal:${rest}`;
  const scheme = address.protocol === 'http:' ? 'http:' : 'https:';
  return {
    webcal,
    // Google subscribes to a `webcal:` URL; an `https:` URL it would import only once.
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    plain: scheme + rest,
  };
}
