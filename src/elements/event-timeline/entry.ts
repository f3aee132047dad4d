import {
  daysOf,
  fullDate,
  isWithinMonth,
  plateOf,
  statusOn,
  type EventStatus,
  type Plate,
} from '../../locale/event-dates.ts';
import {fillCount} from '../../locale/fill.ts';
import type {EventPhrases} from '../../locale/phrases/it-events.ts';
import type {EventView} from '../../model/content.ts';
import type {Words} from '../widget.ts';

/** A feed and all the words that the timeline needs, in one language. */
export type TimelineWords = Words<EventPhrases>;

/** What a visitor reads about an event, on one day and in one language. */
export interface Entry extends EventView {
  readonly status: EventStatus;
  /** The status in words. */
  readonly statusName: string;
  /** The first of its sectors that the feed names, else what kind of event it is. */
  readonly topic: string | undefined;
  readonly plate: Plate;
  /** The full date or range. */
  readonly date: string;
  /** What is shown beside the plate where the plate does not say it all: the number of days, or the range. */
  readonly duration: string | undefined;
}

/** @param today civil date at the venue, ISO 8601 */
export function entryOf(event: EventView, {view, phrases, language}: TimelineWords, today: string): Entry {
  const status = statusOn(today, event);
  const sector = view.sectors?.find(({id}) => event.sectors?.includes(id));
  const date = fullDate(event, language);
  const days = daysOf(event);
  return {
    ...event,
    status,
    statusName: phrases[status],
    topic: sector?.name ?? (event.kind && phrases.kinds[event.kind]),
    plate: plateOf(event, language),
    date,
    duration:
      days === 1 ? undefined : isWithinMonth(event) ? fillCount(phrases.dayCount, days, language) : date,
  };
}
