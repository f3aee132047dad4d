import {event} from '../model/event.ts';
import type {Problem} from '../model/problem.ts';
import {inTime, Late, unknownYet} from '../scheduling/late.ts';
import {Turns} from '../scheduling/turns.ts';
import {parseInTurns} from './json-in-turns.ts';
import {outlined, outlineOf, type Outline} from './outline.ts';
import {parse, parseData, type Parsed} from './parse.ts';
import {salvage} from './salvage.ts';

type Event = NonNullable<Parsed['content']['events']>[number];

/** As many as are put in order in one go. */
const run = 1_000;

/**
 * As `parse`, for a feed of very many events: in turns with the page, by date, and of each event at first no more than
 * its outline. An event that was the same in `previous` is the same object.
 */
export async function parseLong(body: unknown, previous?: Parsed): Promise<Parsed> {
  const turns = new Turns('user-visible');
  let data = body;
  if (typeof body === 'string') {
    try {
      data = await parseInTurns(body.replace(/^\uFEFF/, ''), 'events', turns);
    } catch {
      // It says what is wrong with the text.
      return parse(body);
    }
  }
  const list =
    typeof data === 'object' && data !== null ? (Reflect.get(data, 'events') as unknown) : undefined;
  if (!Array.isArray(list)) return parseData(data);

  const {content, problems} = parseData({...(data as object), events: undefined});
  const all = [...problems];
  const known = new Map(previous?.content.events?.map(one => [one.id, one]));
  const events: Event[] = [];
  for (const [index, item] of list.entries()) {
    if (turns.isOver) await turns.next();
    const one = eventOf(item, {path: `events.${index}`, problems: all});
    const before = one && known.get(one.id);
    if (one) events.push(before && isSame(origins.get(before), item) ? before : one);
  }
  const inOrder = await byDate(events, turns);
  return {content: {...content, events: inOrder}, problems: all, finish: () => checkAll(inOrder)};
}

function eventOf(item: unknown, report: Report): Event | undefined {
  const outline = outlineOf(item);
  if (!outline) return salvage(event, item, report);
  const one = inTime(new LateEvent(item, outline, report));
  origins.set(one, item);
  return one;
}

interface Report {
  readonly path: string;
  readonly problems: Problem[];
}

/** What an event was read from, to know it again in the next answer. */
const origins = new WeakMap<Event, unknown>();

class LateEvent extends Late<Event> {
  readonly #item: unknown;
  readonly #outline: Outline;
  readonly #report: Report;

  constructor(item: unknown, outline: Outline, report: Report) {
    super();
    this.#item = item;
    this.#outline = outline;
    this.#report = report;
  }

  field(name: PropertyKey): unknown {
    return outlined.has(name) ? this.#outline[name as keyof Outline] : unknownYet;
  }

  // What it cannot do without is there.
  protected make(): Event {
    return salvage(event, this.#item, this.#report)!;
  }
}

/** Roughly, as the days are written: what puts them in order to the minute has little left to do then. */
async function byDate(events: readonly Event[], turns: Turns): Promise<Event[]> {
  const inRuns: {one: Event; date: string}[] = [];
  const compare = (one: {date: string}, other: {date: string}) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
  for (let place = 0; place < events.length; place += run) {
    if (turns.isOver) await turns.next();
    const next = events.slice(place, place + run).map(one => ({one, date: one.startDate}));
    inRuns.push(...next.sort(compare));
  }
  if (turns.isOver) await turns.next();
  // A list of sorted runs is sorted by merging them.
  return inRuns.sort(compare).map(({one}) => one);
}

/** Looks at every event whole, so that all problems are known. */
async function checkAll(events: readonly Event[]): Promise<void> {
  const turns = new Turns('background');
  for (const one of events) {
    if (turns.isOver) await turns.next();
    Object.keys(one);
  }
}

/** Whether two pieces of JSON data say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  if (names.length !== others.length || Array.isArray(one) !== Array.isArray(other)) return false;
  return names.every(
    name => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)),
  );
}
