import * as v from 'valibot';

const allowedSchemes = new Set(['https', 'http', 'mailto']);

/**
 * Whether a link may be shown: `https:`, `http:`, `mailto:`, or relative to the page. Control characters and
 * white space are left out before the scheme is read, as browsers do (WHATWG URL, "basic URL parser").
 */
export function isSafeUrl(url: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what the URL parser skips
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''));
  return !scheme || allowedSchemes.has(scheme[1]!.toLowerCase());
}

export const safeUrl = v.pipe(
  v.string(),
  v.check(isSafeUrl, 'an address that begins with https:, http: or mailto:, or a relative one'),
);
