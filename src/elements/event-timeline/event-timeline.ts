import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {facts} from '../../content/facts/events.ts';
import {icon} from '../../icons/icon.ts';
import {arrow} from '../../icons/arrow.ts';
import {civilDateIn} from '../../locale/event-dates.ts';
import {fillCount} from '../../locale/fill.ts';
import type {EventPhrases} from '../../locale/phrases/it-events.ts';
import type {EventView} from '../../model/content.ts';
import {head} from '../head.ts';
import {headStyles} from '../head.styles.ts';
import {notice} from '../notice.ts';
import {noticeStyles} from '../notice.styles.ts';
import {Widget} from '../widget.ts';
import {chronologyOf, type Chronology, type Order} from './chronology.ts';
import {entryStyles} from './entry.styles.ts';
import type {TimelineWords} from './entry.ts';
import {styles} from './event-timeline.styles.ts';
import type {Live} from './live.ts';
import {plateStyles} from './plate.styles.ts';
import type {Layout} from './layout.ts';
import {optionNames, type Show} from './option-names.ts';
import {archive, isArchived, type Reading} from './reading.ts';
import {vertical} from './vertical.ts';

const loadLive = () => import('./live.ts');
const loadOptions = () => import('./options.ts');
const layouts: Partial<Record<string, () => Promise<Layout>>> = {};

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
 * @csspart status - Whether it is over, on, to come, cancelled or postponed.
 * @csspart note - What else a visitor must know: a new date, on-line instead, sold out.
 * @csspart topic - The sector or the kind of event.
 * @csspart event-title - The name of an event.
 * @csspart meta - Place, duration and hours.
 * @csspart text - The description of an event.
 * @csspart materials - What remains of an event that is over.
 * @csspart timezone - Whose hours are shown.
 */
export class OfbEventTimeline extends Widget<EventPhrases> {
  static override styles = [...Widget.styles, headStyles, noticeStyles, plateStyles, entryStyles, styles];

  static override properties: PropertyDeclarations = {
    order: {},
    limit: {type: Number},
    layout: {},
    show: {},
  };

  /** `asc` or `desc` by date; without it, an archive is shown newest first and everything else forwards. */
  declare order?: Order;
  /** How many events are shown until a reader asks for more; all without it. */
  declare limit?: number;
  /** `vertical` by default. */
  declare layout?: 'vertical' | 'horizontal' | 'compact';
  /** Only what is on or to come, or only what is over; `all` by default. */
  declare show?: Show;

  /** @internal What the time is; tests stop it. */
  clock = (): Date => new Date();
  /** @internal Where the visitor is, as an IANA time zone; tests travel. */
  visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

  #isExpanded = false;
  #live?: Live;

  constructor() {
    super({part: 'events', facts, phrases: 'events'});
  }

  protected override willUpdate(): void {
    // A feed is hardly ever about the past alone; waiting for it to say so would cost a round trip.
    if (this.src || this.content !== undefined) this.extra(loadLive);
  }

  protected override template(words: TimelineWords): unknown {
    const {view, phrases} = words;
    const {name, description} = view.headings?.events ?? {};
    const {events = []} = view;
    const reading = this.#reading(events, words);
    const layout = this.#layout();
    const options = optionNames.some(option => this[option]) ? this.extra(loadOptions) : null;
    if (!reading || !layout || options === undefined) return html`<slot></slot>`;
    const chronology = chronologyOf(options?.select(events, this, reading) ?? events, {
      reading,
      order: this.order,
      limit: this.#isExpanded ? undefined : this.limit,
    });
    return html`<section class="ground">
      ${head({level: this.headingLevel, title: this.heading ?? name ?? phrases.events, lead: this.lead ?? description})}
      ${chronology.isArchive ? this.#nothingPlanned(words, chronology) : nothing}
      ${layout.list(chronology, {words, reading, headingLevel: this.headingLevel})}
      ${this.#more(words, chronology)} ${reading.footnote?.(chronology.years.flatMap(year => year.events))}
    </section>`;
  }

  #layout(): Layout | undefined {
    const load = layouts[this.layout ?? ''];
    const layout = load ? this.extra(load) : null;
    return layout === null ? vertical : layout;
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

  #more({phrases, language}: TimelineWords, {hiddenCount, firstHidden}: Chronology): unknown {
    if (hiddenCount === 0) return nothing;
    return html`<button class="button more" type="button" @click=${() => this.#showAll(firstHidden)}>
      ${fillCount(phrases.showMore, hiddenCount, language)}
    </button>`;
  }

  // What is over needs no clock, and most pages show nothing else.
  #reading(events: readonly EventView[], words: TimelineWords): Reading | undefined {
    const today = civilDateIn('Europe/Rome', this.clock());
    if (events.every(event => isArchived(event, today))) return archive;
    const live = this.extra(loadLive);
    if (live) this.#live ??= new live.Live(this);
    return this.#live?.read(events, words);
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
