import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {shortDate, shortDateAndYear} from '../../../locale/short-dates.ts';
import type {EventView} from '../../../model/content.ts';
import {heading} from '../../widget/heading.ts';
import type {Chronology} from '../event-groups.ts';
import {compactYearStyles} from './compact-years.styles.ts';
import {compactStyles} from './compact.styles.ts';
import {entryOf} from '../event/event.ts';
import {groupTemplate} from './group.ts';
import type {Setting} from './layout.ts';

export const styles = [compactStyles, compactYearStyles];

/** A table of contents: a row of few words for each event. */
export function list({groups}: Chronology, setting: Setting): unknown {
  return groups.map(group => groupTemplate(group, setting, (event, level) => row(event, level, setting)));
}

function row(event: EventView, level: number, setting: Setting): TemplateResult {
  const {status, glyph, statusName, aside, notes, name, title, place, hours, firstDay, untold, actions} =
    entryOf(event, setting);
  return html`<li id="ofb-event-${event.id}" class="event ${status}" part="event">
    ${heading(level, 'event-title', title ?? name)}
    <p class="date">
      ${untold === 'all' ? nothing : html`<time datetime=${firstDay}><bdi>${dateOf(event, setting)}</bdi></time>`}
    </p>
    <p class="meta" part="meta">${place ? html`<span>${place}</span>` : nothing} ${hours}</p>
    <p class="standing">
      <span class="status" part="status">${icon(glyph)}${statusName}</span>
      ${status === 'postponed' ? html`<bdi>${aside}</bdi>` : nothing} ${notes}
    </p>
    ${actions}
  </li>`;
}

function dateOf(event: EventView, {words: {language}, reading, isUndated}: Setting): string {
  return (isUndated ? shortDateAndYear : shortDate)(reading.spanOf(event), language);
}
