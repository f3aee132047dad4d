import {calendarFile} from '../../../calendar/calendar-file.ts';
import {uidOf} from '../../../calendar/event-uid.ts';
import {spanOf} from '../../../locale/event-span.ts';
import type {EventView} from '../../../model/content.ts';
import {feedAddressOf} from '../feed-address.ts';

interface Host extends HTMLElement {
  clock(): Date;
}

/** How long the file stays available after its link was removed, in milliseconds: a download may start late. */
const grace = 60_000;

/** Creates the iCalendar file of an event in the page, and keeps only the last one. */
export class EventFile {
  readonly #host: Host;
  #made: {readonly event: EventView; readonly address: string} | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * @param language BCP 47 tag
   * @returns a `blob:` URL
   */
  addressOf(event: EventView, language: string): string {
    if (this.#made?.event !== event) {
      this.discard();
      this.#made = {event, address: URL.createObjectURL(this.#write(event, language))};
    }
    return this.#made.address;
  }

  discard(): void {
    const address = this.#made?.address;
    this.#made = undefined;
    if (address) setTimeout(() => URL.revokeObjectURL(address), grace);
  }

  #write(event: EventView, language: string): Blob {
    const appointment = {event, timing: spanOf(event), base: this.#host.baseURI};
    const uid = uidOf(event, feedAddressOf(this.#host));
    const text = calendarFile(appointment, {uid, now: Number(this.#host.clock()), language});
    return new Blob([text], {type: 'text/calendar;charset=utf-8'});
  }
}

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
