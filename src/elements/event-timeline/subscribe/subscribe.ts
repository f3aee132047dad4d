import {html, isServer, nothing} from 'lit';
import {addressOf} from '../../../calendar/address.ts';
import {subscriptionTo, type Subscription} from '../../../calendar/subscription.ts';
import {external} from '../../../icons/arrows.ts';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';
import {announceCalendar} from '../add-to-calendar/calendar-added.ts';
import {copyButton} from '../add-to-calendar/copy-button.ts';
import type {TimelineHost} from '../timeline-host.ts';
import {subscribeStyles} from './subscribe.styles.ts';

/** Links to subscribe to all events: in the visitor's calendar program, in Google Calendar, and as a URL to copy. */
export class Subscribe {
  static readonly styles = [subscribeStyles];

  declare readonly phrases: FilterPhrases;
  readonly #host: TimelineHost;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  /** Renders nothing if the attribute `subscribe` is invalid. */
  template(): unknown {
    const {phrases} = this;
    const subscription = subscriptionOf(this.#host);
    if (!subscription) return nothing;
    const {webcal, google, plain} = subscription;
    const isFramed = !isServer && window.top !== window;
    const announce = () => announceCalendar(this.#host, plain, 'subscription');
    return html`<div class="subscribe" part="subscribe">
      <a class="button" href=${webcal} @click=${announce}
        >${icon(calendarAdd)}<span>${phrases.subscribe}</span></a
      >
      <a
        class="button"
        href=${google}
        target=${isFramed ? '_blank' : nothing}
        rel="noopener noreferrer"
        @click=${announce}
        >${icon(external)}<span
          >Google
          Calendar${isFramed ? html`<span class="hidden"> ${phrases.newWindow}</span>` : nothing}</span
        ></a
      >
      ${copyButton(plain, phrases.copyCalendarLink, phrases)}
    </div>`;
  }
}

function subscriptionOf({
  subscribe: written,
  src,
  localName,
  baseURI,
}: TimelineHost): Subscription | undefined {
  const isCalendar = /\.ics$/i.test(addressOf(src ?? '', baseURI)?.pathname ?? '');
  const address = written?.trim() || (src && isCalendar ? src : '');
  const found = address ? subscriptionTo(address, baseURI) : undefined;
  if (!found) {
    reportAttribute(
      `${localName} subscribe`,
      written ?? '',
      'an address that begins with https:, http: or webcal:, or none where "src" ends in .ics',
    );
  }
  return found;
}
