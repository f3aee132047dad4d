import {html, nothing, type TemplateResult} from 'lit';
import {facts} from '../../../content/facts/events.ts';
import type {Need} from '../../../controllers/need.ts';
import {chevronDown} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import {fullDate} from '../../../locale/event-dates.ts';
import {spanOf} from '../../../locale/event-span.ts';
import {statusOf} from '../../../locale/event-status.ts';
import {listText} from '../../../locale/list.ts';
import type {EventPhrases} from '../../../languages/it/ui-events.ts';
import type {EventView, PartnerView, SectorView} from '../../../model/content.ts';
import {heading} from '../../widget/heading.ts';
import {noticeStyles} from '../../widget/notice.styles.ts';
import type {Words} from '../../widget/widget.ts';
import {expansionStyles} from './expansion.styles.ts';
import type {Host} from '../layouts/layout.ts';
import {ordered} from './ordered.ts';

export const styles = [noticeStyles, expansionStyles];

/** No partner that is built in belongs to a sector. */
export const needs: readonly Need[] = [{part: 'events', facts, phrases: 'events'}, {part: 'partners'}];

/** The events and partners of a sector, where it has any, behind a button. */
export function inside(sector: SectorView, host: Host, words: Words): unknown {
  const {view, phrases, language} = words;
  const isOwn = ({sectors}: EventView | PartnerView) => sectors?.includes(sector.id);
  const now = Number(host.clock?.() ?? Date.now());
  const events = ordered(view.events?.filter(isOwn) ?? [], now);
  const partners = view.partners?.filter(isOwn) ?? [];
  const lists = [
    {title: phrases.events, items: events.map(event => eventLine(event, now, words))},
    {title: phrases.partners, items: partners.map(nameOf)},
  ].filter(({items}) => items.length > 0);
  if (lists.length === 0) return nothing;

  const label = listText(
    lists.map(({title}) => title),
    language,
  );
  return html`<details class="expansion" part="expansion">
    <summary class="button" part="toggle">
      ${label}<span class="hidden">: ${sector.name}</span>${icon(chevronDown)}
    </summary>
    ${lists.map(
      ({title, items}) =>
        html`${lists.length > 1 ? heading(host.headingLevel + 2, 'inside-title', title) : nothing}
          <ul>
            ${items.map(item => html`<li>${item}</li>`)}
          </ul>`,
    )}
  </details>`;
}

function eventLine(event: EventView, now: number, {phrases, language}: Words): TemplateResult {
  const span = spanOf(event);
  const status = (phrases as Partial<EventPhrases>)[statusOf(event, now)];
  return html`${nameOf(event)}
    <span class="when">
      <time datetime=${event.startDate}><bdi>${fullDate(span, language)}</bdi></time
      >${status && ` · ${status}`}
    </span>`;
}

function nameOf({name, url}: EventView | PartnerView): TemplateResult {
  return url ? html`<a href=${url}>${name}</a>` : html`<span>${name}</span>`;
}
