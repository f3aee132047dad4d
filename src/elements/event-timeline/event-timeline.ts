import type {PropertyDeclarations} from 'lit';
import {facts} from '../../content/facts/events.ts';
import type {EventPhrases} from '../../languages/it/ui-events.ts';
import {headStyles} from '../widget/head.styles.ts';
import {noticeStyles} from '../widget/notice.styles.ts';
import {Widget} from '../widget/widget.ts';
import type {Order} from './event-groups.ts';
import {Composition, loadLive} from './composition.ts';
import {entryStyles} from './event/event.styles.ts';
import type {TimelineWords} from './event/event.ts';
import {styles} from './event-timeline.styles.ts';
import type {Grouping} from './grouping.ts';
import type {Show} from './filters/attribute-filters.ts';
import {plateStyles} from './event/date-badge.styles.ts';
import type {TimelineHost} from './timeline-host.ts';

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
 * @csspart year - The events of a year or a month.
 * @csspart year-title - The heading of a year or a month.
 * @csspart street - What can be scrolled, where the layout is horizontal.
 * @csspart prev - Scrolls back, where the layout is horizontal.
 * @csspart next - Scrolls on, where the layout is horizontal.
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
 * @csspart add - The button that opens the calendars of an event.
 * @csspart menu - The calendars that an event can be kept in.
 * @csspart actions - What a visitor can do with an event that is not over.
 * @csspart subscribe - Ways to follow the whole calendar.
 * @csspart filters - What a visitor chooses with.
 * @csspart chip - A status or a sector to choose.
 * @csspart search - Where words are looked for.
 * @csspart clear - Takes all choices back.
 * @fires {CustomEvent<{status: string, sector: string, year: string, place: string, text: string, count: number}>} ofb-filter-changed - A visitor has chosen; empty strings where nothing is, and how many events are left.
 * @fires {CustomEvent<{id: string, url?: string}>} ofb-event-opened - A visitor follows the title of an event to its page, or a link to the event.
 * @fires {CustomEvent<{id: string, calendar: string}>} ofb-calendar-added - A visitor opens a calendar (`google`, `outlook`, `office365`, `yahoo`, `apple`, `ics`) for an event, or follows all of them (`subscription`).
 */
export class OfbEventTimeline extends Widget<EventPhrases> implements TimelineHost {
  static override styles = [...Widget.styles, headStyles, noticeStyles, plateStyles, entryStyles, styles];

  static override properties: PropertyDeclarations = {
    order: {},
    limit: {type: Number},
    layout: {},
    group: {},
    show: {},
    from: {},
    to: {},
    sectors: {},
    kinds: {},
    event: {},
    filters: {type: Boolean},
    deepLink: {attribute: 'deep-link', type: Boolean},
    subscribe: {},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /** `asc` or `desc` by date; without it, an archive is shown newest first and everything else forwards. */
  declare order?: Order;
  /** How many events are shown until a reader asks for more; all without it. */
  declare limit?: number;
  /** Along a rail downwards (`vertical`, the default), along a street sidewards, or as rows of a few words. */
  declare layout?: 'vertical' | 'horizontal' | 'compact';
  /** Whether a heading stands above the events of each `year` (the default), of each `month`, or none. */
  declare group?: Grouping;
  /** Only what is on or to come, or only what is over; `all` by default. */
  declare show?: Show;
  /** First day, month or year: only what has a day from then on. ISO 8601: `2017-03-06`, `2017-03`, `2017`. */
  declare from?: string;
  /** Last day, month or year, included, written in the same way. */
  declare to?: string;
  /** Only what belongs to one of these sectors; ids with spaces or commas between them. */
  declare sectors?: string;
  /** Only these kinds of events: `forum`, `congress`, `mission`; with spaces or commas between them. */
  declare kinds?: string;
  /** Only the event with this id, whatever else is asked for. */
  declare event?: string;
  /** Whether visitors can choose among the events, by status, sector, year, place and words. */
  declare filters: boolean;
  /** Whether what they choose stands in the page's address, to be shared and gone back to. */
  declare deepLink: boolean;
  /** Address of all events as an iCalendar file that calendars can follow; empty where it is that of `src`. */
  declare subscribe?: string;
  /** Whether search engines are told of the events (schema.org, JSON-LD in the page's head). */
  declare structuredData: boolean;

  /** @internal What the time is; tests stop it. */
  clock = (): Date => new Date();
  /** @internal Where the visitor is, as an IANA time zone; tests travel. */
  visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

  /** @internal Whether a reader has asked for the events beyond the limit. */
  isExpanded = false;

  readonly #composition = new Composition(this);
  #isReady = true;
  #shown: unknown;

  constructor() {
    super({part: 'events', facts, phrases: 'events'}, () => import('./skeleton.ts'));
    this.filters = this.deepLink = this.structuredData = false;
  }

  protected override willUpdate(): void {
    // A feed is hardly ever about the past alone; waiting for it to say so would cost a round trip.
    if (this.src || this.content !== undefined) this.extra(loadLive);
  }

  // What is seen stays until all is there that takes its place.
  protected override render(): unknown {
    this.#isReady = true;
    const view = super.render();
    if (this.#isReady) this.#shown = view;
    return this.#shown;
  }

  protected override template(words: TimelineWords): unknown {
    const view = this.#composition.template(words);
    this.#isReady = view !== undefined;
    return view;
  }

  /** @internal */
  updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ofb-event-timeline': OfbEventTimeline;
  }
  interface GlobalEventHandlersEventMap {
    'ofb-filter-changed': CustomEvent<{
      status: string;
      sector: string;
      year: string;
      place: string;
      text: string;
      count: number;
    }>;
    'ofb-event-opened': CustomEvent<{id: string; url?: string}>;
    'ofb-calendar-added': CustomEvent<{id: string; calendar: string}>;
  }
}
