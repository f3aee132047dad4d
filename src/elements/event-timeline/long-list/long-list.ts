import type {EventView} from '../../../model/content.ts';
import {Turns} from '../../../scheduling/yield-to-main.ts';
import {chronologyOf, type Chronology, type ChronologySettings} from '../event-groups.ts';
import type {Setting} from '../layouts/layout.ts';
import {LongTimeline, type Draft, type Host} from './long-timeline.ts';
import {longStyles} from './long-list.styles.ts';
import type {RowTemplate} from './row.ts';

export const styles = [longStyles];

const timelines = new WeakMap<HTMLElement, LongTimeline>();

function timelineOf(host: Host): LongTimeline {
  let timeline = timelines.get(host);
  if (!timeline) timelines.set(host, (timeline = new LongTimeline(host)));
  return timeline;
}

/**
 * For one update of the host: the first rows at once, the others when the page has nothing better to do.
 *
 * @param setting decides with the event what a row says
 */
export function rowsFor(host: Host, setting: Setting): NonNullable<Setting['rows']> {
  const timeline = timelineOf(host);
  timeline.begin(setting);
  return (events, row) => timeline.add(events, row as RowTemplate);
}

/** Makes all rows now, or the first ones, for whoever looks for one of them. */
export function finish(host: HTMLElement, count = Infinity): void {
  timelines.get(host)?.reach(count);
}

interface Past {
  readonly events: readonly EventView[];
  readonly settings: ChronologySettings;
  readonly chronology: Chronology;
}

const pasts = new WeakMap<Host, Past>();

/** As `chronologyOf`, which takes long of very many events and is mostly asked the same again. */
export function chronologyFor(
  host: Host,
  events: readonly EventView[],
  settings: ChronologySettings,
): Chronology {
  const past = pasts.get(host);
  if (past && isSameList(past.events, events) && isSameQuestion(past.settings, settings))
    return past.chronology;
  const chronology = chronologyOf(events, settings);
  pasts.set(host, {events, settings, chronology});
  return chronology;
}

function isSameList(one: readonly EventView[], other: readonly EventView[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((event, place) => event === other[place]))
  );
}

function isSameQuestion(one: ChronologySettings, other: ChronologySettings): boolean {
  return (
    one.reading.phasesSince === other.reading.phasesSince &&
    one.limit === other.limit &&
    one.order === other.order &&
    one.keyLength === other.keyLength
  );
}

const preparations = new WeakMap<Host, () => Promise<object>>();

/**
 * Whether the host is to wait until the first rows are there. They are made outside the page, each thing in its turn:
 * put in order, drawn, and then shown in one go.
 *
 * @param draft what the host is going to do
 */
export function isPreparing(host: Host, draft: Draft): boolean {
  let prepare = preparations.get(host);
  if (!prepare) {
    const timeline = timelineOf(host);
    prepare = async () => {
      await timeline.prepare(draft, new Turns('user-visible'));
      return {};
    };
    preparations.set(host, prepare);
  }
  return host.extra(prepare) === undefined;
}
