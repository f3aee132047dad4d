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
import {archive, type EventClock} from './clock/event-clock.ts';
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

/** The events after each filter, and the event clock that the filters used. */
interface Choice {
  readonly clock: EventClock;
  readonly selected: FilterResult;
  readonly result: FilterResult;
}

/**
 * The programme's events, grouped by year, each with a date badge.
 *
 * @tagname ofb-event-timeline
 * @slot - The fallback: shown until the content is loaded, and when it cannot be loaded.
 * @slot title - Replaces the text of the heading.
 * @slot lead - Replaces the text under the heading.
 * @csspart title - The heading.
 * @csspart lead - The text under the heading.
 * @csspart notice - The message that no events are planned, that no event was found, or that loading has failed.
 * @csspart year - The events of a year or a month; also the select element that filters by year.
 * @csspart year-title - The heading of a year or a month.
 * @csspart street - The scrolling row of the horizontal layout.
 * @csspart prev - The button that scrolls back, in the horizontal layout.
 * @csspart next - The button that scrolls on, in the horizontal layout.
 * @csspart event - One event.
 * @csspart plate - The date badge: an arch with the month and the days.
 * @csspart status - The status of an event: past, now, upcoming, cancelled or postponed.
 * @csspart note - A further fact about an event: rescheduled, moved on-line or sold out.
 * @csspart topic - The sector or the kind of event.
 * @csspart event-title - The name of an event.
 * @csspart meta - Place, duration and hours.
 * @csspart text - The description of an event.
 * @csspart materials - The links to slides, photos and other materials of a past event.
 * @csspart timezone - The time zone of the hours in the list.
 * @csspart add - The button that opens the list of calendars of an event.
 * @csspart menu - The list of calendars to which an event can be added.
 * @csspart actions - The button and the list of calendars of a current or upcoming event.
 * @csspart subscribe - The links to subscribe to all events.
 * @csspart filters - The controls of the visitor filters.
 * @csspart chip - A button that filters by a status or a sector.
 * @csspart search - The search field.
 * @csspart clear - The button that clears all filters.
 * @fires {CustomEvent<{status: string, sector: string, year: string, place: string, text: string, count: number}>} ofb-filter-changed -
 *   The visitor filters have changed. A filter without a choice is empty; `count` is the number of events left.
 * @fires {CustomEvent<{id: string, url?: string}>} ofb-event-opened - A visitor follows the link of an event's
 *   title, or a link to the event (`#ofb-event-…`).
 * @fires {CustomEvent<{id: string, calendar: string}>} ofb-calendar-added - A visitor adds an event to a calendar
 *   (`google`, `outlook`, `office365`, `yahoo`, `apple`, `ics`), or subscribes to all events (`subscription`).
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

  /**
   * Order by date: `asc` or `desc`. Without it, the order is `desc` if all events are past, otherwise `asc`. Any other
   * value is named once in the console and ignored.
   */
  declare order?: Order;
  /**
   * Whole number of events that are shown before the visitor presses the button for more. Without it, and for 0, a
   * negative number or any other text, all events are shown.
   */
  declare limit?: number;
  /**
   * `vertical` (the default), `horizontal` (one row that scrolls sideways) or `compact` (a short table of contents).
   * Any other value is named once in the console, and the layout is `vertical`.
   */
  declare layout?: 'vertical' | 'horizontal' | 'compact';
  /**
   * One heading for each `year` (the default), one for each `month`, or `none`. Any other value is named once in the
   * console, and the events are grouped by year.
   */
  declare group?: Grouping;
  /**
   * `all` (the default), `upcoming` (current and upcoming events) or `past`. Any other value is named once in the
   * console and ignored.
   */
  declare show?: Show;
  /**
   * First day, month or year at the venue, ISO 8601: `2017-03-06`, `2017-03`, `2017`. Earlier events are not shown. An
   * invalid value is named once in the console and ignored.
   */
  declare from?: string;
  /**
   * Last day, month or year, included, in the format of `from`. Later events are not shown. An invalid value, or a
   * value before `from`, is named once in the console and ignored.
   */
  declare to?: string;
  /**
   * Ids of sectors, separated by spaces or commas: only events of one of them are shown. An unknown id is named once in
   * the console and matches no event.
   */
  declare sectors?: string;
  /**
   * Kinds of events, separated by spaces or commas: `forum`, `congress`, `mission` and others of docs/feed-format.md.
   * Only these events are shown. An unknown kind is named once in the console and matches no event.
   */
  declare kinds?: string;
  /**
   * Id of the only event that is shown; `show`, `from`, `to`, `sectors` and `kinds` are then ignored. An unknown id is
   * named once in the console, and a message says that no event was found.
   */
  declare event?: string;
  /** Whether visitors can filter the events by status, sector, year, place and words. */
  declare filters: boolean;
  /** Whether the visitor's filters are kept in the page's URL, to be shared and restored. Needs `filters`. */
  declare deepLink: boolean;
  /**
   * URL of an iCalendar file with all events, to which visitors can subscribe (`https:`, `http:` or `webcal:`); empty
   * if `src` is that file. An invalid URL is named once in the console, and no links are shown.
   */
  declare subscribe?: string;
  /** Whether the page's head gets structured data of the events for search engines (schema.org, JSON-LD). */
  declare structuredData: boolean;

  /** @internal The current time; tests set a fixed time. */
  clock = (): Date => new Date();
  /** @internal The visitor's time zone, an IANA name; tests set it. */
  visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** @internal See TimelineHost. */
  needsCalendars = false;
  /** @internal See TimelineHost. */
  calendarsAt: string | undefined;

  /** Whether the events beyond the limit are shown. */
  #isExpanded = false;
  readonly #linkedEvent = new LinkedEvent();

  constructor() {
    super();
    this.filters = this.deepLink = this.structuredData = false;
  }

  /** @internal See TimelineHost. */
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
  renderingSteps(content: TimelineContent) {
    const {layout, context, groups} = this.#model(content as FullContent);
    return {groups, list: () => layout.list(groups(), context)};
  }

  /** Shows the event that the hash of the page's URL names, even if the limit or the visitor filters hide it. */
  protected override willUpdate(): void {
    const content = this.shown;
    if (!content || !this.#linkedEvent.isDue()) return;
    const {clock, selected} = this.#choose(content);
    const linked = this.#linkedEvent.find(selected.events);
    if (!linked) return;
    const {visitorFilters, longList} = content.features;
    visitorFilters?.reveal(linked, selected, {content, clock});
    this.#isExpanded = true;
    // The rows of a long list are created in turns. A link to an event must not wait, so all are created now.
    if (longList)
      void this.updateComplete.then(() => {
        longList.reach(Infinity);
        this.requestUpdate();
      });
  }

  protected override template(content: FullContent): unknown {
    const {layout, context, result, isHeaderHidden, groups} = this.#model(content);
    const shown = groups();
    const events = shown.groups.flatMap(group => group.events);
    return timeline(this, content, {
      ...result,
      groups: shown,
      title: context.title,
      isHeaderHidden,
      tools: layout.tools?.(),
      list: layout.list(shown, context),
      foot: [context.clock.footnote?.(events), content.features.subscribe?.template()],
      showAll: () => this.#showAll(shown),
    });
  }

  /** The filtered events and the layout. The events are grouped only when `groups` is called. */
  #model(content: FullContent) {
    const {clock, result} = this.#choose(content);
    const {grouping, horizontal, compact, longList} = content.features;
    const {titleOf, hasNoYearHeading, isHeaderHidden, order, keyLength} =
      grouping?.options(result.events.length, content.language) ?? ({} as GroupingOptions);
    const common = {
      content,
      clock,
      title: this.heading ?? content.view.headings?.events?.name ?? content.phrases.events,
      level: this.headingLevel + (isHeaderHidden ? 0 : 1),
      titleOf,
      hasNoYearHeading,
    };
    const layoutName = horizontal ? 'horizontal' : compact ? 'compact' : 'vertical';
    const groupOptions = {clock, order, keyLength, limit: this.#isExpanded ? undefined : this.limit};
    return {
      result,
      isHeaderHidden,
      layout: (horizontal ?? compact ?? vertical) as Layout,
      context: {...common, rows: longList?.rowsFor(common, layoutName)},
      groups: () =>
        longList?.groupsOf(result.events, groupOptions) ?? groupEvents(result.events, groupOptions),
    };
  }

  /** Applies the attribute filters (`selected`), and to their result the visitor filters (`result`). */
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

  /** Renders at once, within the click, so that the focus can move to the first event that was hidden. */
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
