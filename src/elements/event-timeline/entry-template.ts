import {html, nothing, type TemplateResult} from 'lit';
import {icon, type Drawing} from '../../icons/icon.ts';
import {clock, pin, statusNow, statusPast, statusUpcoming} from '../../icons/events.ts';
import type {EventStatus} from '../../locale/event-dates.ts';
import {heading} from '../heading.ts';
import type {Entry} from './entry.ts';

const glyphs: Readonly<Record<EventStatus, Drawing>> = {
  past: statusPast,
  now: statusNow,
  upcoming: statusUpcoming,
};

/** One event: its plate on the rail, and what there is to say about it. */
export function entryTemplate(entry: Entry, headingLevel: number): TemplateResult {
  const {status, statusName, topic, plate, name, url, description} = entry;
  return html`<li class="event ${status}" part="event">
    <div class="plate" part="plate" aria-hidden="true">
      <span class="month">${plate.month}</span>
      <bdi class=${plate.days.length > 2 ? 'days range' : 'days'}>${plate.days}</bdi>
    </div>
    <div class="body">
      <p class="standing">
        <span class="status" part="status">${icon(glyphs[status])}${statusName}</span>
        ${topic ? html`<span class="topic" part="topic"><bdi>${topic}</bdi></span>` : nothing}
      </p>
      ${heading(headingLevel, 'event-title', url ? html`<a href=${url}>${name}</a>` : name)} ${meta(entry)}
      ${description ? html`<p class="text" part="text">${description}</p>` : nothing}
    </div>
  </li>`;
}

function meta({location, startDate, date, duration}: Entry): TemplateResult {
  const isDateShown = duration === date;
  // HTML has no machine-readable range: the first day stands for it.
  const time = html`<time datetime=${startDate} class=${isDateShown ? nothing : 'hidden'}
    ><bdi>${date}</bdi></time
  >`;
  return html`<p class="meta" part="meta">
    ${location ? html`<span>${icon(pin)}<span>${location}</span></span>` : nothing}
    ${duration ? html`<span>${icon(clock)}${isDateShown ? time : html`<bdi>${duration}</bdi>`}</span>` : nothing}
    ${isDateShown ? nothing : time}
  </p>`;
}
