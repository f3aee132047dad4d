import type {EventView} from '../../model/content.ts';
import type {EventClock} from './clock/event-clock.ts';

export type Order = 'asc' | 'desc';

export interface GroupOptions {
  readonly clock: Pick<EventClock, 'spanOf' | 'phaseOf' | 'phasesSince'>;
  /** Without it, what is ahead is read forwards, and an archive from its newest end. */
  readonly order?: Order | undefined;
  /** How many events to show; all without it. */
  readonly limit?: number | undefined;
  /** How much of the first day the events of a group share: 4 for the year, as without it, 7 for the month, 0 for one group. */
  readonly keyLength?: number | undefined;
}

/** The events that stand under one heading. */
export interface Group {
  /** The beginning of an ISO 8601 date: "2017", "2017-03", or nothing when all stand together. */
  readonly key: string;
  /** All events of the group, also those beyond the limit. */
  readonly count: number;
  readonly events: readonly EventView[];
}

export interface EventGroups {
  readonly groups: readonly Group[];
  /** Whether nothing is on now or to come. */
  readonly isArchive: boolean;
  /** Whether the newest comes first. */
  readonly isReversed: boolean;
  /** How many events are beyond the limit. */
  readonly hiddenCount: number;
  /** Which place the first of those takes when all are shown. */
  readonly firstHidden: number;
}

/** Sorts events, and groups them by the year or month in which they begin. */
export function groupEvents(
  events: readonly EventView[],
  {clock, order, limit = 0, keyLength = 4}: GroupOptions,
): EventGroups {
  const isAhead = (event: EventView) => clock.phaseOf(event) !== 'past';
  const isArchive = !events.some(isAhead);
  const isReversed = order ? order === 'desc' : isArchive;
  // By the venues' calendars, as the plates show them: elsewhere the same moment may be in another year.
  const inOrder = events
    .map(event => ({event, span: clock.spanOf(event)}))
    .sort((one, other) => compare(one.span, other.span))
    .map(({event}) => event);
  if (isReversed) inOrder.reverse();

  // A limit must not hide what is ahead behind what is over.
  const room = limit > 0 ? Math.min(limit, inOrder.length) : inOrder.length;
  const firstAhead = isArchive ? 0 : inOrder.findIndex(isAhead);
  const first = Math.max(Math.min(firstAhead, inOrder.length - room), 0);
  return {
    groups: inGroups(inOrder, {
      first,
      end: first + room,
      keyOf: event => clock.spanOf(event).firstDay.slice(0, keyLength),
    }),
    isArchive,
    isReversed,
    hiddenCount: inOrder.length - room,
    firstHidden: first > 0 ? 0 : room,
  };
}

type Span = ReturnType<EventClock['spanOf']>;

function compare(one: Span, other: Span): number {
  // Comparing texts a hundred thousand times takes a tenth of a second; few events have no number.
  if (one.dayNumber !== undefined && other.dayNumber !== undefined)
    return one.dayNumber - other.dayNumber || compareHours(one, other);
  if (one.firstDay !== other.firstDay) return one.firstDay < other.firstDay ? -1 : 1;
  return compareHours(one, other);
}

// The moment itself has to be worked out.
function compareHours(one: Span, other: Span): number {
  const isComparable = one.zone === other.zone && one.clock !== undefined && other.clock !== undefined;
  return isComparable ? one.clock - other.clock : one.start - other.start;
}

interface Gathering {
  /** The places of those that are shown. */
  readonly first: number;
  readonly end: number;
  keyOf(event: EventView): string;
}

function inGroups(events: readonly EventView[], {first, end, keyOf}: Gathering): Group[] {
  const groups = new Map<string, {key: string; count: number; events: EventView[]}>();
  events.forEach((event, place) => {
    const key = keyOf(event);
    const group = groups.get(key) ?? {key, count: 0, events: []};
    groups.set(key, group);
    group.count++;
    if (place >= first && place < end) group.events.push(event);
  });
  return [...groups.values()].filter(group => group.events.length > 0);
}
