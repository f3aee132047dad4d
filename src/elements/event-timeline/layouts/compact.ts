import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {shortDate, shortDateAndYear} from '../../../locale/short-dates.ts';
import type {EventView} from '../../../model/content.ts';
import {heading} from '../../widget/head.ts';
import {compactStyles} from './compact.styles.ts';
import type {EventGroups} from '../event-groups.ts';
import {eventModel} from '../event/event.ts';
import {groupTemplate} from './vertical.ts';
import type {Layout, LayoutContext} from './layout.ts';

/** The compact layout: a table of contents with one short row for each event. */
export class Compact implements Layout {
  static readonly styles = [compactStyles];

  list({groups}: EventGroups, context: LayoutContext): unknown {
    return groups.map(group => groupTemplate(group, context, (event, level) => row(event, level, context)));
  }
}

function row(event: EventView, level: number, context: LayoutContext): TemplateResult {
  const {
    status,
    icon: statusIcon,
    statusName,
    statusDetail,
    notes,
    name,
    title,
    place,
    hours,
    firstDay,
    hiddenDates,
    actions,
  } = eventModel(event, context);
  return html`<li id="ofb-event-${event.id}" class="event ${status}" part="event">
    ${heading(level, 'event-title', title ?? name)}
    <p class="date">
      ${hiddenDates === 'all' ? nothing : html`<time datetime=${firstDay}><bdi>${dateOf(event, context)}</bdi></time>`}
    </p>
    <p class="meta" part="meta">${place ? html`<span>${place}</span>` : nothing} ${hours}</p>
    <p class="standing">
      <span class="status" part="status">${icon(statusIcon)}${statusName}</span>
      ${status === 'postponed' ? html`<bdi>${statusDetail}</bdi>` : nothing} ${notes}
    </p>
    ${actions}
  </li>`;
}

function dateOf(event: EventView, {content: {language}, clock, hasNoYearHeading}: LayoutContext): string {
  return (hasNoYearHeading ? shortDateAndYear : shortDate)(clock.spanOf(event), language);
}
