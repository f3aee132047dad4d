/** What a browser says of itself. */
type Browser = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** Apps that show pages in a browser of their own, by what they add to its name. */
const apps =
  /FBA[NV]|FB_IAB|Instagram|LinkedInApp|Line\/|MicroMessenger|TikTok|musical_ly|Bytedance|Snapchat|Pinterest|Twitter/i;

/**
 * Whether a file that a page makes would be lost: the browsers inside apps drop such downloads without a word, and on
 * iOS all but Safari keep them where the calendar does not find them (github.com/add2cal/add-to-calendar-button, issues
 * 72, 144 and 501). No feature tells, so the name must: Android's web views carry "wv" (developer.chrome.com/docs/
 * multidevice/user-agent), and on iOS only Safari itself has a "Version".
 */
export function isEmbedded({userAgent, maxTouchPoints}: Browser): boolean {
  // An iPad that asks for desktop pages calls itself a Macintosh, but no Macintosh can be touched.
  const isIos = /iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return apps.test(userAgent) || /; wv\)/.test(userAgent) || (isIos && !/Version\//.test(userAgent));
}
