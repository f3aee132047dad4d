import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {facts} from '../../content/facts/events.ts';
import {icon} from '../../icons/icon.ts';
import {arrow} from '../../icons/arrow.ts';
import {civilDateIn} from '../../locale/event-dates.ts';
import {fillCount} from '../../locale/fill.ts';
import type {EventPhrases} from '../../locale/phrases/it-events.ts';
import {head} from '../head.ts';
import {headStyles} from '../head.styles.ts';
import {heading} from '../heading.ts';
import {notice} from '../notice.ts';
import {noticeStyles} from '../notice.styles.ts';
import {Widget} from '../widget.ts';
import {chronologyOf, type Chronology, type Order, type Year} from './chronology.ts';
import {entryStyles} from './entry.styles.ts';
import {entryTemplate} from './entry-template.ts';
import {entryOf, type TimelineWords} from './entry.ts';
import {styles} from './event-timeline.styles.ts';
import {plateStyles} from './plate.styles.ts';

/**
 * The programme's meetings along a rail of date plates, year by year.
 *
 * @tagname ofb-event-timeline
 * @slot - Shown until the content is there, and when it does not come.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart notice - What stands above the list when nothing is planned.
 * @csspart year - One year and its events.
 * @csspart year-title - The heading of a year.
 * @csspart event - One event.
 * @csspart plate - The arch with the date.
 * @csspart status - Whether it is over, on or to come.
 * @csspart topic - The sector or the kind of event.
 * @csspart event-title - The name of an event.
 * @csspart meta - Place and duration.
 * @csspart text - The description of an event.
 */
export class OfbEventTimeline extends Widget<EventPhrases> {
  static override styles = [...Widget.styles, headStyles, noticeStyles, plateStyles, entryStyles, styles];

  static override properties: PropertyDeclarations = {
    order: {},
    limit: {type: Number},
  };

  /** `asc` or `desc` by date; without it, an archive is shown newest first and everything else forwards. */
  declare order?: Order;
  /** How many events are shown until a reader asks for more; all without it. */
  declare limit?: number;

  /** @internal What the time is; tests stop it. */
  clock = (): Date => new Date();

  #isExpanded = false;

  constructor() {
    super({part: 'events', facts});
  }

  protected override template(words: TimelineWords): unknown {
    const {view, phrases} = words;
    const {name, description} = view.headings?.events ?? {};
    const today = civilDateIn('Europe/Rome', this.clock());
    const chronology = chronologyOf(view.events ?? [], {
      today,
      order: this.order,
      limit: this.#isExpanded ? undefined : this.limit,
    });
    return html`<section class="ground">
      ${head({level: this.headingLevel, title: this.heading ?? name ?? phrases.events, lead: this.lead ?? description})}
      ${chronology.isArchive ? this.#nothingPlanned(words, chronology) : nothing}
      ${chronology.years.map(year => this.#year(year, words, today))} ${this.#more(words, chronology)}
    </section>`;
  }

  #nothingPlanned({phrases}: TimelineWords, {years}: Chronology): TemplateResult {
    const link = html`<button class="link" type="button" @click=${this.#seePast}>
      <span>${phrases.seePast}</span>${icon(arrow, 'directed')}
    </button>`;
    return notice({
      look: 'empty',
      title: phrases.nothingPlanned,
      hint: phrases.nothingPlannedHint,
      action: years.length > 0 ? link : undefined,
    });
  }

  #year({year, count, events}: Year, words: TimelineWords, today: string): TemplateResult {
    const {phrases, language} = words;
    return html`<section class="year" part="year">
      <div class="year-head">
        ${heading(this.headingLevel + 1, 'year-title', html`<bdi>${year}</bdi>`)}
        <p class="count"><bdi>${fillCount(phrases.eventCount, count, language)}</bdi></p>
      </div>
      <ol>
        ${events.map(event => entryTemplate(entryOf(event, words, today), this.headingLevel + 2))}
      </ol>
    </section>`;
  }

  #more({phrases, language}: TimelineWords, {hiddenCount, firstHidden}: Chronology): unknown {
    if (hiddenCount === 0) return nothing;
    return html`<button class="button more" type="button" @click=${() => this.#showAll(firstHidden)}>
      ${fillCount(phrases.showMore, hiddenCount, language)}
    </button>`;
  }

  #seePast(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('.year-title')!;
    title.scrollIntoView();
    moveFocus(title);
  }

  #showAll(firstHidden: number): void {
    this.#isExpanded = true;
    this.requestUpdate();
    this.performUpdate();
    const title = this.renderRoot.querySelectorAll<HTMLElement>('.event-title')[firstHidden]!;
    moveFocus(title.querySelector('a') ?? title);
  }
}

/** Lets a reader go on from a place that need not be a control. */
function moveFocus(place: HTMLElement): void {
  if (place.localName !== 'a') place.tabIndex = -1;
  place.focus();
}
