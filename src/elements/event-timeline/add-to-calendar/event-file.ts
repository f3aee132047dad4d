import {calendarFile} from '../../../calendar/calendar-file.ts';
import {uidOf} from '../../../calendar/event-uid.ts';
import {spanOf} from '../../../locale/event-span.ts';
import type {EventView} from '../../../model/content.ts';
import {feedAddressOf} from '../feed-address.ts';

interface Host extends HTMLElement {
  clock(): Date;
}

/** How long a download may take to begin after its link is gone, in milliseconds. */
const grace = 60_000;

/** The iCalendar file of the event that is open, made in the page. */
export class EventFile {
  readonly #host: Host;
  #made: {readonly event: EventView; readonly address: string} | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

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
