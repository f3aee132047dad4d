import {html, nothing} from 'lit';
import {clock, globe, screen} from '../../../icons/events.ts';
import {icon, type Drawing} from '../../../icons/icon.ts';
import {fullDate} from '../../../locale/event-dates.ts';
import {distanceTo} from '../../../locale/event-distance.ts';
import {fullTime} from '../../../locale/event-hours.ts';
import {spanOf, type Span} from '../../../locale/event-span.ts';
import {notesOf, statusOf} from '../../../locale/event-status.ts';
import {fill} from '../../../locale/fill.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from './event.ts';
import {glyphs} from './glyphs.ts';
import {venueHours, visitorHours} from './hours.ts';
import {materials} from './materials.ts';
import type {Particulars} from '../clock/archive.ts';
import {saveButton, type Save} from '../add-to-calendar/add-button.ts';
import {titleOf} from './title.ts';

/** When a visitor reads, and where. */
interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name; a browser takes its time to say it. */
  readonly visitorZone: () => string;
  /** What the button of an event does. */
  readonly save: (event: EventView) => Save;
}

/** What there is to say about an event at a moment, besides its days. */
export function particularsOf(event: EventView, words: TimelineWords, moment: Moment): Particulars {
  const status = statusOf(event, moment.now);
  const span = spanOf(event);
  const isAhead = status === 'now' || status === 'upcoming';
  const isPostponed = status === 'postponed';
  return {
    status,
    glyph: glyphs[status],
    untold: isPostponed ? 'all' : span.hours.length > 1 ? 'duration' : undefined,
    aside: asideOf(event, words, moment.now),
    notes: notesOf(event, status).map(note => {
      const previous = note === 'rescheduled' && previousDate(event, words);
      return html`<span class="topic"
        ><b class="note" part="note">${words.phrases[note]}</b>
        ${previous ? html`<bdi>${previous}</bdi>` : nothing}</span
      >`;
    }),
    title: titleOf(event),
    place: placeOf(event),
    hours: html`${item(attendanceOf(event, words), screen)}
    ${isPostponed ? nothing : item(timeOf(span, words), clock)}
    ${isAhead && span.hours.length > 0 ? item(visitorHours(span, moment.visitorZone(), words), globe, 'here') : nothing}`,
    actions:
      status === 'past'
        ? materials(event, words)
        : isAhead
          ? saveButton(event, words, moment.save(event))
          : nothing,
  };
}

function asideOf(event: EventView, words: TimelineWords, now: number): string | undefined {
  const {language, phrases} = words;
  const status = statusOf(event, now);
  if (status === 'upcoming') return distanceTo(spanOf(event), now, language);
  if (status !== 'postponed') return undefined;
  return previousDate(event, words) ?? fill(phrases.oldDate, {date: fullDate(spanOf(event), language)});
}

function item(words: unknown, drawing: Drawing, name = ''): unknown {
  return words
    ? html`<span class=${name}
        >${icon(drawing)}<span><bdi>${words}</bdi></span></span
      >`
    : nothing;
}

function timeOf(span: Span, words: TimelineWords): unknown {
  const hours = venueHours(span, words);
  return hours && html`<time datetime=${new Date(span.start).toISOString()}>${hours}</time>`;
}

function previousDate(event: EventView, {phrases, language}: TimelineWords): string | undefined {
  const {previousStartDate: time} = event;
  return time && fill(phrases.oldDate, {date: fullTime(time, spanOf(event).zone, language)});
}

function placeOf({location}: EventView): unknown {
  if (typeof location !== 'object') return location;
  const {name, address, url} = location;
  return html`${url ? html`<a href=${url}>${name}</a>` : name}${address ? html`, ${address}` : ''}`;
}

function attendanceOf({eventAttendanceMode: mode, eventStatus}: EventView, {phrases}: TimelineWords) {
  if (mode === 'MixedEventAttendanceMode') return phrases.alsoOnline;
  // Of an event that was moved on-line its status says so.
  return mode === 'OnlineEventAttendanceMode' && eventStatus !== 'EventMovedOnline'
    ? phrases.online
    : undefined;
}
