import {daysOf, fullDate, isWithinMonth, plateOf, type Plate} from '../../../locale/event-dates.ts';
import {fillCount} from '../../../locale/fill.ts';
import type {EventPhrases} from '../../../languages/it/ui-events.ts';
import type {EventView} from '../../../model/content.ts';
import type {Words} from '../../widget/widget.ts';
import type {Setting} from '../layouts/layout.ts';
import type {Particulars} from '../clock/archive.ts';

/** A feed and all the words that the timeline needs, in one language. */
export type TimelineWords = Words<EventPhrases>;

/** What a visitor reads about an event, at one moment and in one language. */
export interface Entry extends Particulars, Pick<EventView, 'id' | 'name' | 'description'> {
  /** The status in words. */
  readonly statusName: string;
  /** The first of its sectors that the feed names, else what kind of event it is. */
  readonly topic: string | undefined;
  readonly plate: Plate;
  /** Civil date, ISO 8601. */
  readonly firstDay: string;
  /** The full date or range. */
  readonly date: string;
  /** What is shown beside the plate where the plate does not say it all: the number of days, or the date. */
  readonly duration: string | undefined;
}

export function entryOf(event: EventView, {words, reading, isUndated}: Setting): Entry {
  const {view, phrases, language} = words;
  const {id, name, description, kind, sectors} = event;
  const particulars = reading.particularsOf(event);
  const span = reading.spanOf(event);
  const sector = view.sectors?.find(({id}) => sectors?.includes(id));
  const date = fullDate(span, language);
  const days = daysOf(span);
  return {
    id,
    name,
    description,
    ...particulars,
    statusName: phrases[particulars.status],
    topic: sector?.name ?? (kind && phrases.kinds[kind]),
    plate: plateOf(span, language),
    firstDay: span.firstDay,
    date,
    duration:
      isUndated && particulars.untold !== 'all'
        ? date
        : days === 1 || particulars.untold
          ? undefined
          : isWithinMonth(span)
            ? fillCount(phrases.dayCount, days, language)
            : date,
  };
}
