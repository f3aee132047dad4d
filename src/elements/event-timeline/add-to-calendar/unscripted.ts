import {html, nothing, type TemplateResult} from 'lit';
import {webAddress} from '../../../calendar/address.ts';
import {calendarFile} from '../../../calendar/calendar-file.ts';
import {calendarLink} from '../../../calendar/calendar-links.ts';
import {uidOf} from '../../../calendar/event-uid.ts';
import {external} from '../../../icons/arrows.ts';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import {download} from '../../../icons/interface.ts';
import {spanOf} from '../../../locale/event-span.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from '../event/event.ts';
import {ofEvent} from '../event/of-event.ts';
import {feedOf} from './feed-of.ts';
import {menuStyles} from './menu.styles.ts';
import {webCalendars} from './menu.ts';
import {unscriptedStyles} from './unscripted.styles.ts';

export const styles = [menuStyles, unscriptedStyles];

interface Host extends HTMLElement {
  clock(): Date;
}

/** The calendars at one event for those who have no script: links behind what opens by itself, one at a time. */
export function calendars(host: Host, event: EventView, words: TimelineWords): TemplateResult {
  const phrases = words.phrases as TimelineWords['phrases'] & Partial<FilterPhrases>;
  const appointment = {event, timing: spanOf(event), base: host.baseURI};
  const address = webAddress(event.calendarUrl, host.baseURI);
  return html`<noscript>
    <details class="calendars" name="calendars">
      <summary class="button add">
        ${icon(calendarAdd)}<span>${ofEvent(phrases.addToCalendar, event.name)}</span>
      </summary>
      <ul class="menu" part="menu">
        ${webCalendars.map(
          ([calendar, name]) =>
            html`<li>
              <a href=${calendarLink(calendar, appointment)} rel="noopener noreferrer"
                >${icon(external)}<span>${name}</span></a
              >
            </li>`,
        )}
        <li>
          <a
            href=${address ?? fileOf(host, event, words.language)}
            download=${address ? nothing : `${event.id}.ics`}
            >${icon(download)}<span><bdi>${phrases.calendarFile}</bdi></span></a
          >
        </li>
      </ul>
    </details>
  </noscript>`;
}

/** The iCalendar file itself, as there is nobody to make it when it is asked for. */
function fileOf(host: Host, event: EventView, language: string): string {
  const appointment = {event, timing: spanOf(event), base: host.baseURI};
  const settings = {uid: uidOf(event, feedOf(host)), now: Number(host.clock()), language};
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(appointment, settings))}`;
}
