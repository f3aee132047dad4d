import type {Drawing} from '../../../icons/icon.ts';
import type {Days} from '../../../locale/event-dates.ts';
import type {EventStatus, Phase} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';

/** What depends on the current time: in which phase an event is, and what a visitor has to know about it besides its days. */
export interface EventClock {
  spanOf(event: EventView): Days & {
    readonly start: number;
    readonly zone?: string;
    /** The first day, as a number that grows with the days. */
    readonly dayNumber?: number;
    /** What the clocks of the zone show as it begins, as a number. */
    readonly clock?: number | undefined;
  };
  phaseOf(event: EventView): Phase;
  /** Since when the events have been in these phases, as a number. */
  readonly phasesSince?: number;
  detailsOf(event: EventView): EventDetails;
  /** What stands below the given events. */
  footnote?(events: readonly EventView[]): unknown;
}

/** What is shown of an event besides its name and its days. */
export interface EventDetails {
  readonly status: EventStatus;
  /** Of the status. */
  readonly icon: Drawing;
  /** Which part of its days is not told: `all`, or the `duration` beside the date badge. */
  readonly untold?: 'all' | 'duration' | undefined;
  /** Said quietly beside the status: how far away it is, or the date that no longer holds. */
  readonly aside?: string | undefined;
  /** Templates, each for the place that it is named for; the title only where the name leads somewhere. */
  readonly title?: unknown;
  readonly notes?: unknown;
  readonly place?: unknown;
  readonly hours?: unknown;
  readonly actions?: unknown;
}
