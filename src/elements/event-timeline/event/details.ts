import {html, nothing} from 'lit';
import {
  clock,
  globe,
  screen,
  statusCancelled,
  statusNow,
  statusPast,
  statusPostponed,
  statusUpcoming,
} from '../../../icons/events.ts';
import {icon, type Drawing} from '../../../icons/icon.ts';
import {fullDate} from '../../../locale/event-dates.ts';
import {distanceTo} from '../../../locale/event-distance.ts';
import {fullTime} from '../../../locale/event-hours.ts';
import {spanOf, type Span} from '../../../locale/event-span.ts';
import {notesOf, statusOf, type EventStatus} from '../../../locale/event-status.ts';
import {fill} from '../../../locale/fill.ts';
import type {EventView} from '../../../model/content.ts';
import {venueHours, visitorHours} from './hours.ts';
import {materials, titleOf} from './links.ts';
import type {EventDetails} from '../clock/event-clock.ts';
import {addButton, type AddButton} from '../add-to-calendar/add-button.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The icon of each status. */
const statusIcons: Readonly<Record<EventStatus, Drawing>> = {
  past: statusPast,
  now: statusNow,
  upcoming: statusUpcoming,
  cancelled: statusCancelled,
  postponed: statusPostponed,
};

/** The current time, the visitor's time zone, and the button of an event. */
interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name. A function, because the browser is slow to return the name. */
  readonly visitorZone: () => string;
  /** The behaviour of an event's button that opens the list of calendars. */
  readonly addButtonOf: (event: EventView) => AddButton;
}

/** The details of an event that depend on the current time, for `EventClock.detailsOf`. */
export function detailsOf(event: EventView, content: TimelineContent, moment: Moment): EventDetails {
  const status = statusOf(event, moment.now);
  const span = spanOf(event);
  const isAhead = status === 'now' || status === 'upcoming';
  const isPostponed = status === 'postponed';
  return {
    status,
    icon: statusIcons[status],
    hiddenDates: isPostponed ? 'all' : span.hours.length > 1 ? 'duration' : undefined,
    statusDetail: statusDetailOf(event, content, moment.now),
    notes: notesOf(event, status).map(note => {
      const previous = note === 'rescheduled' && previousDate(event, content);
      return html`<span class="topic"
        ><b class="note" part="note">${content.phrases[note]}</b>
        ${previous ? html`<bdi>${previous}</bdi>` : nothing}</span
      >`;
    }),
    title: titleOf(event),
    place: placeOf(event),
    hours: html`${item(attendanceOf(event, content), screen)}
    ${isPostponed ? nothing : item(timeOf(span, content), clock)}
    ${isAhead && span.hours.length > 0 ? item(visitorHours(span, moment.visitorZone(), content), globe, 'here') : nothing}`,
    actions:
      status === 'past'
        ? materials(event, content)
        : isAhead
          ? addButton(event, content, moment.addButtonOf(event))
          : nothing,
  };
}

function statusDetailOf(event: EventView, content: TimelineContent, now: number): string | undefined {
  const {language, phrases} = content;
  const status = statusOf(event, now);
  if (status === 'upcoming') return distanceTo(spanOf(event), now, language);
  if (status !== 'postponed') return undefined;
  return previousDate(event, content) ?? fill(phrases.oldDate, {date: fullDate(spanOf(event), language)});
}

function item(words: unknown, drawing: Drawing, name = ''): unknown {
  return words
    ? html`<span class=${name}
        >${icon(drawing)}<span><bdi>${words}</bdi></span></span
      >`
    : nothing;
}

function timeOf(span: Span, content: TimelineContent): unknown {
  const hours = venueHours(span, content);
  return hours && html`<time datetime=${new Date(span.start).toISOString()}>${hours}</time>`;
}

function previousDate(event: EventView, {phrases, language}: TimelineContent): string | undefined {
  const {previousStartDate: time} = event;
  return time && fill(phrases.oldDate, {date: fullTime(time, spanOf(event).zone, language)});
}

function placeOf({location}: EventView): unknown {
  if (typeof location !== 'object') return location;
  const {name, address, url} = location;
  return html`${url ? html`<a href=${url}>${name}</a>` : name}${address ? html`, ${address}` : ''}`;
}

function attendanceOf({eventAttendanceMode: mode, eventStatus}: EventView, {phrases}: TimelineContent) {
  if (mode === 'MixedEventAttendanceMode') return phrases.alsoOnline;
  // For an event that was moved on-line, a note already says so.
  return mode === 'OnlineEventAttendanceMode' && eventStatus !== 'EventMovedOnline'
    ? phrases.online
    : undefined;
}
