import {html, nothing, type TemplateResult} from 'lit';
import {clock, pin} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import {heading} from '../../widget/heading.ts';
import type {Entry} from './event.ts';

/** One event: its plate on the rail, and what there is to say about it. */
export function entryTemplate(entry: Entry, level: number): TemplateResult {
  const {id, status, glyph, statusName, aside, notes, topic, plate, title, name, description, actions} =
    entry;
  return html`<li id="ofb-event-${id}" class="event ${status}" part="event">
    <div class="plate" part="plate" aria-hidden="true">
      <span class="month">${plate.month}</span>
      <bdi class=${plate.days.length > 2 ? 'days range' : 'days'}>${plate.days}</bdi>
    </div>
    <div class="body">
      <p class="standing">
        <span
          ><span class="status" part="status">${icon(glyph)}${statusName}</span> ${
            aside ? html`<bdi>${aside}</bdi>` : nothing
          }</span
        >
        ${notes} ${topic ? html`<span class="topic" part="topic"><bdi>${topic}</bdi></span>` : nothing}
      </p>
      ${heading(level, 'event-title', title ?? name)} ${meta(entry)}
      ${description ? html`<p class="text" part="text">${description}</p>` : nothing} ${actions}
    </div>
  </li>`;
}

function meta({place, firstDay, date, duration, hours, untold}: Entry): TemplateResult {
  const isDateShown = duration === date;
  // HTML has no machine-readable range: the first day stands for it.
  const time = html`<time datetime=${firstDay} class=${isDateShown ? nothing : 'hidden'}
    ><bdi>${date}</bdi></time
  >`;
  return html`<p class="meta" part="meta">
    ${place ? html`<span>${icon(pin)}<span>${place}</span></span>` : nothing}
    ${duration ? html`<span>${icon(clock)}${isDateShown ? time : html`<bdi>${duration}</bdi>`}</span>` : nothing}
    ${isDateShown || untold === 'all' ? nothing : time} ${hours}
  </p>`;
}
