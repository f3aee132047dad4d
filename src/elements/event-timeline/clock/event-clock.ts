import type {Drawing} from '../../../icons/icon.ts';
import type {Days} from '../../../locale/event-dates.ts';
import type {EventStatus, Phase} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';

/** The event clock: it computes what depends on the current time, such as the phase and the event details. */
export interface EventClock {
  spanOf(event: EventView): Days & {
    /** Milliseconds since the epoch; 0 in the archive. */
    readonly start: number;
    /** IANA name. */
    readonly zone?: string;
    /** The first day as a number for fast comparison: 20170306. */
    readonly dayNumber?: number;
    /** The local start time in the event's zone as a number, to compare events of one zone. */
    readonly clock?: number | undefined;
  };
  phaseOf(event: EventView): Phase;
  /** When the phases were computed, in milliseconds since the epoch. The phases do not change while this is equal. */
  readonly phasesSince?: number;
  detailsOf(event: EventView): EventDetails;
  /** The text below the list, for the given events. */
  footnote?(events: readonly EventView[]): unknown;
}

/** The event details: what is shown of an event besides its name and its days. */
export interface EventDetails {
  readonly status: EventStatus;
  /** The icon of the status. */
  readonly icon: Drawing;
  /** Which dates are not shown: `all` of them, or only the `duration` beside the date badge. */
  readonly untold?: 'all' | 'duration' | undefined;
  /** A text beside the status: the time until the event, or the old date of a postponed event. */
  readonly aside?: string | undefined;
  /** Templates for parts of the event. `title` is undefined if the name is not a link. */
  readonly title?: unknown;
  readonly notes?: unknown;
  readonly place?: unknown;
  readonly hours?: unknown;
  readonly actions?: unknown;
}
