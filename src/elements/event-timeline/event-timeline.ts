import {html, nothing, type PropertyDeclarations} from 'lit';
import {facts} from '../../content/facts/events.ts';
import {civilDateIn} from '../../locale/event-dates.ts';
import type {EventPhrases} from '../../locale/phrases/it-events.ts';
import type {EventView} from '../../model/content.ts';
import {head} from '../head.ts';
import {headStyles} from '../head.styles.ts';
import {noticeStyles} from '../notice.styles.ts';
import {Widget} from '../widget.ts';
import type {Choice, Grounds} from './choice.ts';
import {chronologyOf, type Order} from './chronology.ts';
import {entryStyles} from './entry.styles.ts';
import type {TimelineWords} from './entry.ts';
import {styles} from './event-timeline.styles.ts';
import type {Layout} from './layout.ts';
import type {Live} from './live.ts';
import type {Grouping, Look} from './look.ts';
import {moveFocus} from './move-focus.ts';
import {nothingPlanned} from './nothing-planned.ts';
import {optionNames, optionProperties, type Show} from './option-names.ts';
import {plateStyles} from './plate.styles.ts';
import {archive, isArchived, type Reading} from './reading.ts';
import {showMore} from './show-more.ts';
import {vertical} from './vertical.ts';

const loadLive = () => import('./live.ts');
const loadChoosing = () => import('./choose.ts');
const loadLong = () => import('./long.ts');
const loadLook = () => import('./look.ts');
const loadPublishing = () => import('./saving/publishing.ts');
const layouts = new Map<string | undefined, () => Promise<Layout>>([
  ['horizontal', () => import('./horizontal.ts')],
  ['compact', () => import('./compact.ts')],
]);

/** More than these are rendered bit by bit. */
const mostAtOnce = 100;

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
 * @fires {CustomEvent<{id: string, url: string}>} ofb-event-opened - A visitor follows the title of an event to its page.
 * @fires {CustomEvent<{id: string, calendar: string}>} ofb-calendar-added - A visitor opens a calendar (`google`, `outlook`, `office365`, `yahoo`, `apple`, `ics`) for an event, or follows all of them (`subscription`).
 */
export class OfbEventTimeline extends Widget<EventPhrases> {
  static override styles = [...Widget.styles, headStyles, noticeStyles, plateStyles, entryStyles, styles];

  static override properties: PropertyDeclarations = {
    order: {},
    limit: {type: Number},
    layout: {},
    group: {},
    ...optionProperties,
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
  /** First and last day, month or year: only what has a day in between. ISO 8601: `2017-03-06`, `2017-03`, `2017`. */
  declare from?: string;
  declare to?: string;
  /** Only what belongs to one of these sectors; ids with spaces or commas between them. */
  declare sectors?: string;
  /** Only these kinds of events: `forum`, `congress`, `mission`; with spaces or commas between them. */
  declare kinds?: string;
  /** Only the event with this id, whatever else is asked for. */
  declare event?: string;
  /** Whether visitors can choose among the events, by status, sector, year, place and words. */
  declare filters?: boolean;
  /** Whether what they choose stands in the page's address, to be shared and gone back to. */
  declare deepLink?: boolean;
  /** Address of all events as an iCalendar file that calendars can follow; empty where it is that of `src`. */
  declare subscribe?: string;
  /** Whether search engines are told of the events (schema.org, JSON-LD in the page's head). */
  declare structuredData?: boolean;

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
    this.#layout();
  }

  protected override template(words: TimelineWords): unknown {
    const {view, phrases} = words;
    const {name, description} = view.headings?.events ?? {};
    const {events = []} = view;
    const reading = this.#reading(events, words);
    const layout = this.#layout();
    // A link may lead to what is not shown yet. On a server there is no address.
    const isChoosing =
      optionNames.some(option => this[option]) || globalThis.location?.hash.startsWith('#ofb-event');
    const choosing = isChoosing ? this.extra(loadChoosing) : null;
    const looks = this.layout || this.group || this.order || this.event ? this.extra(loadLook) : null;
    const long = events.length > mostAtOnce ? this.extra(loadLong) : null;
    if (!reading || !layout || [choosing, looks, long].includes(undefined)) return html`<slot></slot>`;
    const grounds: Grounds = {words, reading, extra: load => this.extra(load), need: need => this.need(need)};
    const choice: Choice | undefined = choosing ? choosing.choose(events, this, grounds) : {events};
    if (!choice) return html`<slot></slot>`;
    const look: Look = looks?.lookOf(this, words.language, choice.events.length) ?? {};
    this.#isExpanded ||= !!choice.isWhole;
    const limit = this.#isExpanded ? undefined : this.limit;
    const {groups, ...chronology} = chronologyOf(choice.events, {reading, limit, ...look});
    const title = this.heading ?? name ?? phrases.events;
    const setting = {words, reading, title, level: this.headingLevel + (look.isAlone ? 0 : 1), ...look};
    if (long) Object.assign(setting, {rows: long.rowsFor(this, setting)});
    return html`<section class="ground">
      ${
        look.isAlone
          ? nothing
          : head({
              level: this.headingLevel,
              title,
              lead: this.lead ?? description,
              tools: layout.tools?.(setting),
            })
      }
      ${choice.controls}
      ${choice.notice ?? (chronology.isArchive ? nothingPlanned(phrases, groups.length > 0 ? this.#seePast : undefined) : nothing)}
      ${layout.list({groups, ...chronology}, setting)}
      ${showMore(words, chronology.hiddenCount, () => this.#showAll(chronology.firstHidden))}
      ${reading.footnote?.(groups.flatMap(group => group.events))}
      ${typeof this.subscribe === 'string' || this.structuredData ? this.extra(loadPublishing)?.publish(this, words, need => this.need(need)) : nothing}
    </section>`;
  }

  protected override updated(): void {
    super.updated();
    this.#layout()?.updated?.(this.renderRoot);
  }

  #layout(): Layout | undefined {
    const load = layouts.get(this.layout);
    const layout = load ? this.extra(load) : null;
    if (layout?.need) this.need(layout.need);
    return layout === null ? vertical : layout;
  }

  // What is over needs no clock, and most pages show nothing else.
  #reading(events: readonly EventView[], words: TimelineWords): Reading | undefined {
    const today = civilDateIn('Europe/Rome', this.clock());
    if (events.length <= mostAtOnce && events.every(event => isArchived(event, today))) return archive;
    const live = this.extra(loadLive);
    if (live)
      this.#live ??= new live.Live(this, {extra: load => this.extra(load), need: need => this.need(need)});
    return this.#live?.read(events, words);
  }

  readonly #seePast = (): void => {
    const title = this.renderRoot.querySelector<HTMLElement>('.year-title, .event-title')!;
    title.scrollIntoView();
    moveFocus(title);
  };

  #showAll(firstHidden: number): void {
    this.#isExpanded = true;
    this.requestUpdate();
    this.performUpdate();
    moveFocus(this.renderRoot.querySelectorAll<HTMLElement>('.event-title')[firstHidden]!);
  }
}
