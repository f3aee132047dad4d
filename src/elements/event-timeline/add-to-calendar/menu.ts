import {html, nothing, type TemplateResult} from 'lit';
import {webAddress} from '../../../calendar/address.ts';
import {calendarLink, webCalendars} from '../../../calendar/calendar-links.ts';
import {external} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import {download} from '../../../icons/interface.ts';
import {spanOf} from '../../../locale/event-span.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import type {CalendarName} from './calendar-added.ts';
import {copyButton} from './copy-button.ts';

interface Setting {
  readonly phrases: FilterPhrases;
  /** The base of relative URLs. */
  readonly base: string;
  /** Creates the iCalendar file of the event and returns its URL. */
  readonly file: () => string;
  /** Whether the browser cannot open such a file, see `isEmbedded` in embedded-browser.ts. */
  readonly isEmbedded: boolean;
  /** Whether the page is in a frame. Calendars do not open in a frame, so they open in a new window. */
  readonly isFramed: boolean;
  readonly added: (calendar: CalendarName) => void;
}

/** The list of calendars, with one link for each. */
export function menu(event: EventView, setting: Setting): TemplateResult {
  const {phrases, base, isFramed, added} = setting;
  const appointment = {event, timing: spanOf(event), base};
  return html`<ul class="menu" part="menu" id="calendars">
    ${webCalendars.map(
      ([calendar, name]) =>
        html`<li>
          <a
            href=${calendarLink(calendar, appointment)}
            target=${isFramed ? '_blank' : nothing}
            rel="noopener noreferrer"
            @click=${() => added(calendar)}
            >${icon(external)}<span
              >${name}${isFramed ? html`<span class="hidden"> ${phrases.newWindow}</span>` : nothing}</span
            ></a
          >
        </li>`,
    )}
    ${files(event, setting)}
  </ul>`;
}

function files(event: EventView, {phrases, base, isEmbedded, file, added}: Setting): unknown {
  const address = webAddress(event.calendarUrl, base);
  if (!address && isEmbedded) {
    const page = webAddress(event.url, base) ?? location.href;
    return html`<li>${copyButton(page, phrases.copyEventLink, phrases)}</li>`;
  }
  const row = (calendar: 'apple' | 'ics', name: string) =>
    html`<li>
      <a
        href=${address ?? file()}
        download=${address ? nothing : `${event.id}.ics`}
        @click=${() => added(calendar)}
        >${icon(download)}<span><bdi>${name}</bdi></span></a
      >
    </li>`;
  return [row('apple', phrases.appleCalendar), row('ics', phrases.calendarFile)];
}
