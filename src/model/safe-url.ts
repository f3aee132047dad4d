/**
 * Whether a URL is safe as a link: `https:`, `http:`, `mailto:`, or relative to the page. The scheme is read without
 * control characters and spaces, because browsers ignore some of them (WHATWG URL Standard, "basic URL parser").
 */
export function isSafeUrl(url: string): boolean {
  return !/^(?!(https?|mailto):)[a-z][a-z\d+.-]*:/i.test(url.replace(/[\0- ]/g, ''));
}
