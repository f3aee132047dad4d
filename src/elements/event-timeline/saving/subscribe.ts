import {html, nothing} from 'lit';
import {addressOf} from '../../../calendar/address.ts';
import {subscriptionTo, type Subscription} from '../../../calendar/subscription.ts';
import {external} from '../../../icons/controls.ts';
import {icon} from '../../../icons/icon.ts';
import {calendarAdd} from '../../../icons/live-events.ts';
import type {PlannerPhrases} from '../../../locale/phrases/it-planner.ts';
import type {TimelineWords} from '../entry.ts';
import {announce} from './calendar-name.ts';
import {copyButton} from './copy-button.ts';
import type {Publisher} from './publisher.ts';

/** Ways to follow all events: in the visitor's own program, in Google's, and by the address anywhere else. */
export function subscribe(host: Publisher, {phrases}: TimelineWords): unknown {
  const words = phrases as Partial<PlannerPhrases>;
  const subscription = subscriptionOf(host);
  if (!subscription || !words.subscribe) return nothing;
  const {webcal, google, plain} = subscription;
  const follow = () => announce(host, plain, 'subscription');
  return html`<div class="subscribe" part="subscribe">
    <a class="button" href=${webcal} @click=${follow}>${icon(calendarAdd)}<span>${words.subscribe}</span></a>
    <a
      class="button"
      href=${google}
      target=${window.top === window ? nothing : '_blank'}
      rel="noopener noreferrer"
      @click=${follow}
      >${icon(external)}<span
        >Google
        Calendar${
          window.top === window ? nothing : html`<span class="hidden">${words.newWindow}</span>`
        }</span
      ></a
    >
    ${copyButton(plain, words.copyCalendarLink, words)}
  </div>`;
}

const warned = new Set<string>();

function subscriptionOf({subscribe: written, src, localName}: Publisher): Subscription | undefined {
  const isCalendar = /\.ics$/i.test(addressOf(src ?? '', document.baseURI)?.pathname ?? '');
  const address = written!.trim() || (src && isCalendar ? src : '');
  const found = address ? subscriptionTo(address, document.baseURI) : undefined;
  if (!found && !warned.has(written!)) {
    warned.add(written!);
    console.warn(
      `Open for business widgets: <${localName} subscribe>: found "${written}", expected an address that begins with https:, http: or webcal:, or none where "src" ends in .ics.`,
    );
  }
  return found;
}
