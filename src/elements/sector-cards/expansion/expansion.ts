import {html, nothing, type TemplateResult} from 'lit';
import {chevronDown} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import {fullDate} from '../../../locale/event-dates.ts';
import {spanOf} from '../../../locale/event-span.ts';
import {phaseOf, statusOf} from '../../../locale/event-status.ts';
import {listText} from '../../../locale/list.ts';
import type {EventPhrases} from '../../../languages/it/ui-events.ts';
import type {EventView, PartnerView, SectorView} from '../../../model/content.ts';
import type {Localised} from '../../widget/features.ts';
import {heading} from '../../widget/head.ts';
import {noticeStyles} from '../../widget/notice.styles.ts';
import {expansionStyles} from './expansion.styles.ts';
import type {SectorCardsHost} from '../layouts/layout.ts';

/** The events and partners of a sector in a `<details>`; nothing if the sector has none. */
export class Expansion {
  static readonly styles = [noticeStyles, expansionStyles];

  declare readonly phrases: EventPhrases;
  readonly #host: SectorCardsHost;

  constructor(host: SectorCardsHost) {
    this.#host = host;
  }

  template(sector: SectorView, {view, phrases, language}: Localised): unknown {
    const isOwn = ({sectors}: EventView | PartnerView) => sectors?.includes(sector.id);
    const now = Number(this.#host.clock?.() ?? Date.now());
    const events = inOrder(view.events?.filter(isOwn) ?? [], now);
    const partners = view.partners?.filter(isOwn) ?? [];
    const lists = [
      {title: phrases.events, items: events.map(event => this.#line(event, now, language))},
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
          html`${lists.length > 1 ? heading(this.#host.headingLevel + 2, 'inside-title', title) : nothing}
            <ul>
              ${items.map(item => html`<li>${item}</li>`)}
            </ul>`,
      )}
    </details>`;
  }

  #line(event: EventView, now: number, language: string): TemplateResult {
    const span = spanOf(event);
    return html`${nameOf(event)}
      <span class="when">
        <time datetime=${event.startDate}><bdi>${fullDate(span, language)}</bdi></time
        >${` · ${this.phrases[statusOf(event, now)]}`}
      </span>`;
  }
}

function nameOf({name, url}: EventView | PartnerView): TemplateResult {
  return url ? html`<a href=${url}>${name}</a>` : html`<span>${name}</span>`;
}
/** Sorts events: first those that take place now or are upcoming, by start; then past events, the latest first. */
function inOrder(events: readonly EventView[], now: number): readonly EventView[] {
  const startOf = (event: EventView) => spanOf(event).start;
  const isOver = (event: EventView) => phaseOf(event, now) === 'past';
  const forwards = events.toSorted((one, other) => startOf(one) - startOf(other));
  return [...forwards.filter(event => !isOver(event)), ...forwards.filter(isOver).reverse()];
}
