import type {PropertyDeclarations} from 'lit';
import type {EventPhrases} from '../../languages/it/ui-events.ts';
import type {EventView} from '../../model/content.ts';
import {dependencies} from '../../controllers/dependencies.ts';
import type {Content} from '../widget/features.ts';
import {headStyles} from '../widget/head.styles.ts';
import {moveFocus} from '../widget/move-focus.ts';
import {noticeStyles} from '../widget/notice.styles.ts';
import {Widget} from '../widget/widget.ts';
import type {AddButton} from './add-to-calendar/add-button.ts';
import {archive} from './clock/archive.ts';
import type {EventClock} from './clock/event-clock.ts';
import {dateBadgeStyles} from './event/date-badge.styles.ts';
import {eventStyles} from './event/event.styles.ts';
import {groupEvents, type EventGroups, type Order} from './event-groups.ts';
import {styles} from './event-timeline.styles.ts';
import {features, type TimelineFeatures} from './features.ts';
import type {FilterResult} from './filters/filter-result.ts';
import type {GroupingOptions} from './grouping.ts';
import type {Layout} from './layouts/layout.ts';
import {vertical} from './layouts/vertical.ts';
import {LinkedEvent} from './linked-event.ts';
import {timeline} from './timeline.ts';
import type {Grouping, Show, TimelineContent, TimelineHost} from './timeline-host.ts';

type FullContent = Content<EventPhrases, TimelineFeatures>;

/** What is left of the events, and the clock by which they were chosen. */
interface Choice {
  readonly clock: EventClock;
  readonly selected: FilterResult;
  readonly result: FilterResult;
}

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
export class OfbEventTimeline extends Widget<EventPhrases, typeof features> implements TimelineHost {
  static override styles = [...Widget.styles, headStyles, noticeStyles, dateBadgeStyles, eventStyles, styles];
  static override dependencies = dependencies['ofb-event-timeline'];
  static override features = features;
  static override layouts = ['vertical', 'horizontal', 'compact'];
  static override loadSkeleton = () => import('./skeleton.ts');

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

  /** @internal The current time; tests stop it. */
  clock = (): Date => new Date();
  /** @internal The visitor's time zone, an IANA name; tests set it. */
  visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** @internal */
  needsCalendars = false;
  /** @internal */
  calendarsAt: string | undefined;

  /** Whether a reader has asked for the events beyond the limit. */
  #isExpanded = false;
  readonly #linkedEvent = new LinkedEvent();

  constructor() {
    super();
    this.filters = this.deepLink = this.structuredData = false;
  }

  /** @internal */
  openCalendars(id?: string): void {
    this.needsCalendars = true;
    this.calendarsAt = id;
    this.requestUpdate();
    this.retryFeatures();
  }

  /** @internal */
  closeCalendars(): void {
    this.calendarsAt = undefined;
    this.requestUpdate();
  }

  /** @internal For very long lists. */
  draft(content: TimelineContent) {
    const {layout, context, groups} = this.#model(content as FullContent);
    return {groups, list: () => layout.list(groups(), context)};
  }

  /** An event to which the page's address leads is shown, though a limit or a visitor's filters would hide it. */
  protected override willUpdate(): void {
    const content = this.shown;
    if (!content || !this.#linkedEvent.isDue()) return;
    const {clock, selected} = this.#choose(content);
    const linked = this.#linkedEvent.find(selected.events);
    if (!linked) return;
    const {visitorFilters, longList} = content.features;
    visitorFilters?.reveal(linked, selected, {content, clock});
    this.#isExpanded = true;
    // The rows of a long list are made bit by bit: a reader who follows a link does not wait for that.
    if (longList)
      void this.updateComplete.then(() => {
        longList.reach(Infinity);
        this.requestUpdate();
      });
  }

  protected override template(content: FullContent): unknown {
    const {layout, context, result, isAlone, groups} = this.#model(content);
    const shown = groups();
    const events = shown.groups.flatMap(group => group.events);
    return timeline(this, content, {
      ...result,
      groups: shown,
      title: context.title,
      isAlone,
      tools: layout.tools?.(),
      list: layout.list(shown, context),
      foot: [context.clock.footnote?.(events), content.features.subscribe?.template()],
      showAll: () => this.#showAll(shown),
    });
  }

  /** What is shown, and how. */
  #model(content: FullContent) {
    const {clock, result} = this.#choose(content);
    const {grouping, horizontal, compact, longList} = content.features;
    const {titleOf, isUndated, isAlone, order, keyLength} =
      grouping?.options(result.events.length, content.language) ?? ({} as GroupingOptions);
    const common = {
      content,
      clock,
      title: this.heading ?? content.view.headings?.events?.name ?? content.phrases.events,
      level: this.headingLevel + (isAlone ? 0 : 1),
      titleOf,
      isUndated,
    };
    const layoutName = horizontal ? 'horizontal' : compact ? 'compact' : 'vertical';
    const groupOptions = {clock, order, keyLength, limit: this.#isExpanded ? undefined : this.limit};
    return {
      result,
      isAlone,
      layout: (horizontal ?? compact ?? vertical) as Layout,
      context: {...common, rows: longList?.rowsFor(common, layoutName)},
      groups: () =>
        longList?.groupsOf(result.events, groupOptions) ?? groupEvents(result.events, groupOptions),
    };
  }

  /** The events that the attributes select, and those that a visitor's filters leave of them. */
  #choose(content: FullContent): Choice {
    const {features} = content;
    const clock = features.clock?.read(content, event => this.#addButton(event, content)) ?? archive;
    const all = {events: content.view.events ?? []};
    const selected = features.attributeFilters?.apply(all.events, {content, clock}) ?? all;
    const result = features.visitorFilters?.apply(selected, {content, clock}) ?? selected;
    return {clock, selected, result};
  }

  #addButton(event: EventView, {features, language, ...content}: FullContent): AddButton {
    const isOpen = this.calendarsAt === event.id;
    return {
      menu: isOpen ? features.addToCalendar?.menu(event, language) : undefined,
      withoutScript: features.calendarsWithoutScript?.template(event, {...content, language}),
      prepare: this.#prepareCalendars,
      toggle: () => (isOpen ? this.closeCalendars() : this.openCalendars(event.id)),
    };
  }

  readonly #prepareCalendars = (): void => {
    if (!this.shown?.features.addToCalendar) this.openCalendars(this.calendarsAt);
  };

  /** Renders within the reader's own action, so that the focus can move to the first event that was hidden. */
  #showAll({firstHidden}: EventGroups): void {
    this.#isExpanded = true;
    this.requestUpdate();
    this.performUpdate();
    this.shown?.features.longList?.reach(firstHidden + 1);
    moveFocus(this.renderRoot.querySelectorAll<HTMLElement>('.event-title')[firstHidden]!);
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
