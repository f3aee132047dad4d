import type {ReactiveControllerHost} from 'lit';
import type {EventPhrases} from '../../languages/it/ui-events.ts';
import type {Content, Localised} from '../widget/features.ts';
import type {EventGroups, Order} from './event-groups.ts';

/** The content and the interface words that a timeline needs, in one language. */
export type TimelineContent = Localised<EventPhrases>;

/** The number of events above which the feature `longList` renders the list in turns. */
export const mostAtOnce = 100;

export type Grouping = 'year' | 'month' | 'none';
export type Show = 'all' | 'upcoming' | 'past';

/** The steps of a rendering. In a long list, each step runs in its own turn. */
interface Draft {
  /** Sorts and groups the events. */
  groups(): EventGroups;
  /** The template of the list. */
  list(): unknown;
}

/** The members of the element that its features use. */
export interface TimelineHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly heading?: string;
  readonly lead?: string;
  readonly src?: string;
  readonly limit?: number;
  readonly layout?: string;
  readonly group?: Grouping;
  readonly order?: Order;
  readonly show?: Show;
  readonly from?: string;
  readonly to?: string;
  readonly sectors?: string;
  readonly kinds?: string;
  readonly event?: string;
  readonly filters: boolean;
  readonly deepLink: boolean;
  readonly subscribe?: string;
  readonly structuredData: boolean;
  /** Whether the content comes from a feed, and not from the built-in content. */
  readonly isFed: boolean;
  /** The content that is shown. */
  readonly shown: Content<EventPhrases> | undefined;
  /** Whether the feature `addToCalendar` is needed: a button for it had the pointer, the focus or a click. */
  readonly needsCalendars: boolean;
  /** The id of the event whose list of calendars is open. */
  readonly calendarsAt: string | undefined;
  /** Closes the calendars. */
  closeCalendars(): void;
  /** What the timeline is going to render of a content. */
  renderingSteps(content: TimelineContent): Draft;
  /** The current time. */
  clock(): Date;
  /** The visitor's time zone, an IANA name. */
  visitorZone(): string;
}
