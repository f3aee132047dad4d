import {html, isServer, nothing} from 'lit';
import {addressOf} from '../../../calendar/address.ts';
import {subscriptionTo, type Subscription} from '../../../calendar/subscription.ts';
import {external} from '../../../icons/arrows.ts';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {TimelineWords} from '../event/event.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';
import {announce} from '../add-to-calendar/calendar-name.ts';
import {copyButton} from '../add-to-calendar/copy-button.ts';
import type {Publisher} from './publisher.ts';

/** Ways to follow all events: in the visitor's own program, in Google's, and by the address anywhere else. */
export function subscribe(host: Publisher, {phrases}: TimelineWords): unknown {
  const words = phrases as Partial<FilterPhrases>;
  const subscription = subscriptionOf(host);
  if (!subscription || !words.subscribe) return nothing;
  const {webcal, google, plain} = subscription;
  const isFramed = !isServer && window.top !== window;
  const follow = () => announce(host, plain, 'subscription');
  return html`<div class="subscribe" part="subscribe">
    <a class="button" href=${webcal} @click=${follow}>${icon(calendarAdd)}<span>${words.subscribe}</span></a>
    <a
      class="button"
      href=${google}
      target=${isFramed ? '_blank' : nothing}
      rel="noopener noreferrer"
      @click=${follow}
      >${icon(external)}<span
        >Google Calendar${isFramed ? html`<span class="hidden">${words.newWindow}</span>` : nothing}</span
      ></a
    >
    ${copyButton(plain, words.copyCalendarLink, words)}
  </div>`;
}

function subscriptionOf({subscribe: written, src, localName, baseURI}: Publisher): Subscription | undefined {
  const isCalendar = /\.ics$/i.test(addressOf(src ?? '', baseURI)?.pathname ?? '');
  const address = written!.trim() || (src && isCalendar ? src : '');
  const found = address ? subscriptionTo(address, baseURI) : undefined;
  if (!found) {
    reportAttribute(
      `${localName} subscribe`,
      written!,
      'an address that begins with https:, http: or webcal:, or none where "src" ends in .ics',
    );
  }
  return found;
}
