/**
 * Whether a link may be shown: `https:`, `http:`, `mailto:`, or relative to the page. Control characters and
 * white space are left out before the scheme is read, as browsers do (WHATWG URL, "basic URL parser").
 */
export function isSafeUrl(url: string): boolean {
  return !/^(?!(https?|mailto):)[a-z][a-z\d+.-]*:/i.test(url.replace(/[\0- ]/g, ''));
}
