import {html, nothing, type TemplateResult} from 'lit';
import {webAddress} from '../../../calendar/address.ts';
import {calendarFile} from '../../../calendar/calendar-file.ts';
import {calendarLink, webCalendars} from '../../../calendar/calendar-links.ts';
import {uidOf} from '../../../calendar/event-uid.ts';
import {external} from '../../../icons/arrows.ts';
import {calendarAdd} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import {download} from '../../../icons/interface.ts';
import {spanOf} from '../../../locale/event-span.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import {ofEvent} from '../event/links.ts';
import type {TimelineContent, TimelineHost} from '../timeline-host.ts';
import {feedAddressOf} from '../feed-address.ts';
import {menuStyles} from './menu.styles.ts';
import {withoutScriptStyles} from './without-script.styles.ts';

/**
 * The list of calendars of an event for browsers without scripts, in server-rendered HTML: links in a `details`
 * element. Only one such element is open at a time (HTML, attribute `name` of `details`).
 */
export class CalendarsWithoutScript {
  static readonly styles = [menuStyles, withoutScriptStyles];

  declare readonly phrases: FilterPhrases;
  readonly #host: TimelineHost;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  template(event: EventView, content: TimelineContent): TemplateResult {
    const appointment = {event, timing: spanOf(event), base: this.#host.baseURI};
    const address = webAddress(event.calendarUrl, this.#host.baseURI);
    return html`<noscript>
      <details class="calendars" name="calendars">
        <summary class="button add">
          ${icon(calendarAdd)}<span>${ofEvent(content.phrases.addToCalendar, event.name)}</span>
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
              href=${address ?? this.#fileOf(event, content.language)}
              download=${address ? nothing : `${event.id}.ics`}
              >${icon(download)}<span><bdi>${this.phrases.calendarFile}</bdi></span></a
            >
          </li>
        </ul>
      </details>
    </noscript>`;
  }

  /** The iCalendar file as a `data:` URL, because without scripts the browser cannot create the file. */
  #fileOf(event: EventView, language: string): string {
    const host = this.#host;
    const appointment = {event, timing: spanOf(event), base: host.baseURI};
    const settings = {uid: uidOf(event, feedAddressOf(host)), now: Number(host.clock()), language};
    return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(appointment, settings))}`;
  }
}
