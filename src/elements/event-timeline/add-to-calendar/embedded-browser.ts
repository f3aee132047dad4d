/** The properties of `navigator` that the detection reads. */
type Browser = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

/** The texts that apps with a built-in browser add to the user agent string. */
const apps =
  /FBA[NV]|FB_IAB|Instagram|LinkedInApp|Line\/|MicroMessenger|TikTok|musical_ly|Bytedance|Snapchat|Pinterest|Twitter/i;

/**
 * Whether the browser cannot open a file that the page has created. Browsers inside apps ignore such downloads. On
 * iOS, all browsers except Safari store the file where the calendar cannot open it
 * (github.com/add2cal/add-to-calendar-button, issues 72, 144 and 501). No API tells this, so the user agent string
 * must: Android web views contain "wv" (developer.chrome.com/docs/multidevice/user-agent), and on iOS only Safari
 * contains "Version".
 */
export function isEmbedded({userAgent, maxTouchPoints}: Browser): boolean {
  // An iPad that requests desktop pages says "Macintosh", but no Macintosh has a touch screen.
  const isIos = /iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  return apps.test(userAgent) || /; wv\)/.test(userAgent) || (isIos && !/Version\//.test(userAgent));
}
