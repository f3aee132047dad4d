import {addressOf} from './address.ts';

/** Ways to follow a whole calendar. */
export interface Subscription {
  /** What opens the visitor's own calendar program. */
  readonly webcal: string;
  /** Google Calendar's "From URL". */
  readonly google: string;
  /** The plain address, to be pasted anywhere. */
  readonly plain: string;
}

/** @param url whole address, `https:`, `http:` or `webcal:`; nothing of any other */
export function subscriptionTo(url: string, base: string): Subscription | undefined {
  const address = addressOf(url, base);
  if (!address || !/^(https?|webcals?):$/.test(address.protocol) || !address.host) return undefined;
  const rest = address.href.slice(address.protocol.length);
  const webcal = `webcal:${rest}`;
  const scheme = address.protocol === 'http:' ? 'http:' : 'https:';
  return {
    webcal,
    // Google asks for the address by this scheme; of https: it makes an import.
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    plain: scheme + rest,
  };
}
