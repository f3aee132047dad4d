import {html, nothing, type TemplateResult} from 'lit';
import {clock as clockIcon, pin} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import {daysOf, fullDate, isWithinMonth, dateBadgeOf, type DateBadge} from '../../../locale/event-dates.ts';
import {fillCount} from '../../../locale/fill.ts';
import type {EventView} from '../../../model/content.ts';
import {heading} from '../../widget/head.ts';
import type {EventDetails} from '../clock/event-clock.ts';
import type {LayoutContext} from '../layouts/layout.ts';

/** The event model: everything that a template shows of an event, at one time and in one language. */
export interface EventModel extends EventDetails, Pick<EventView, 'id' | 'name' | 'description'> {
  /** The text of the status. */
  readonly statusName: string;
  /** The name of the event's sector that is first in the feed, otherwise of its kind. */
  readonly topic: string | undefined;
  readonly badge: DateBadge;
  /** Date at the venue, ISO 8601. */
  readonly firstDay: string;
  /** The full date or range as text. */
  readonly date: string;
  /** The number of days, or the full date, where the date badge does not show the complete date. */
  readonly duration: string | undefined;
}

export function eventModel(event: EventView, {content, clock, hasNoYearHeading}: LayoutContext): EventModel {
  const {view, phrases, language} = content;
  const {id, name, description, kind, sectors} = event;
  const details = clock.detailsOf(event);
  const span = clock.spanOf(event);
  const sector = view.sectors?.find(({id}) => sectors?.includes(id));
  const date = fullDate(span, language);
  const days = daysOf(span);
  return {
    id,
    name,
    description,
    ...details,
    statusName: phrases[details.status],
    topic: sector?.name ?? (kind && phrases.kinds[kind]),
    badge: dateBadgeOf(span, language),
    firstDay: span.firstDay,
    date,
    duration:
      hasNoYearHeading && details.hiddenDates !== 'all'
        ? date
        : days === 1 || details.hiddenDates
          ? undefined
          : isWithinMonth(span)
            ? fillCount(phrases.dayCount, days, language)
            : date,
  };
}

/**
 * One event with its date badge.
 *
 * @param level level of its heading, 1 to 6
 */
export function eventTemplate(model: EventModel, level: number): TemplateResult {
  const {
    id,
    status,
    icon: statusIcon,
    statusName,
    statusDetail,
    notes,
    topic,
    badge,
    title,
    name,
    description,
    actions,
  } = model;
  return html`<li id="ofb-event-${id}" class="event ${status}" part="event">
    <div class="plate" part="plate" aria-hidden="true">
      <span class="month">${badge.month}</span>
      <bdi class=${badge.days.length > 2 ? 'days range' : 'days'}>${badge.days}</bdi>
    </div>
    <div class="body">
      <p class="standing">
        <span
          ><span class="status" part="status">${icon(statusIcon)}${statusName}</span> ${
            statusDetail ? html`<bdi>${statusDetail}</bdi>` : nothing
          }</span
        >
        ${notes} ${topic ? html`<span class="topic" part="topic"><bdi>${topic}</bdi></span>` : nothing}
      </p>
      ${heading(level, 'event-title', title ?? name)} ${meta(model)}
      ${description ? html`<p class="text" part="text">${description}</p>` : nothing} ${actions}
    </div>
  </li>`;
}

function meta({place, firstDay, date, duration, hours, hiddenDates}: EventModel): TemplateResult {
  const isDateShown = duration === date;
  // HTML has no machine-readable range of dates, so `datetime` is the first day.
  const time = html`<time datetime=${firstDay} class=${isDateShown ? nothing : 'hidden'}
    ><bdi>${date}</bdi></time
  >`;
  return html`<p class="meta" part="meta">
    ${place ? html`<span>${icon(pin)}<span>${place}</span></span>` : nothing}
    ${duration ? html`<span>${icon(clockIcon)}${isDateShown ? time : html`<bdi>${duration}</bdi>`}</span>` : nothing}
    ${isDateShown || hiddenDates === 'all' ? nothing : time} ${hours}
  </p>`;
}
