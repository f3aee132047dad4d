import {event} from '../model/event.ts';
import type {Problem} from '../model/problem.ts';
import {lazyProxy, knownFields, LazyObject, unknownYet} from '../scheduling/lazy-object.ts';
import {YieldToMain} from '../scheduling/yield-to-main.ts';
import {parseInTurns} from './json-in-turns.ts';
import {outlined, outlineOf, type Outline} from './outline.ts';
import {parse, parseData, type Parsed} from './parse.ts';
import {salvage} from './salvage.ts';

type Event = NonNullable<Parsed['content']['events']>[number];

/** How many events are read before the elapsed time is checked. */
const stride = 16;

/**
 * As `parse`, for a feed with very many events. The work is split, so that the page stays responsive. At first only the
 * outline of each event is checked; the other fields are checked when they are first read. The events are sorted by
 * their start date.
 *
 * @param body the feed as JSON text, or data that is already parsed
 * @param previous the last result for the same URL: an event that has not changed stays the same object
 */
export async function parseLong(body: unknown, previous?: Parsed): Promise<Parsed> {
  const turns = new YieldToMain('user-visible');
  let data = body;
  if (typeof body === 'string') {
    try {
      data = await parseInTurns(body.replace(/^\uFEFF/, ''), 'events', turns);
    } catch {
      // `parse` reports the syntax error as a problem.
      return parse(body);
    }
  }
  const list =
    typeof data === 'object' && data !== null ? (Reflect.get(data, 'events') as unknown) : undefined;
  if (!Array.isArray(list)) return parseData(data);

  const {content, problems} = parseData({...(data as object), events: undefined});
  const all = [...problems];
  const olds = new Map(previous?.content.events?.map(one => [one.id, one]));
  const months = new Map<string, Dated[]>();
  for (let index = 0; index < list.length; index += 1) {
    if (index % stride === 0 && turns.isDue) await turns.yield();
    const item: unknown = list[index];
    const one = read(item, {index, problems: all});
    if (!one) continue;
    const old = olds.get(one.event.id);
    const month = one.date.slice(0, 7);
    if (!months.has(month)) months.set(month, []);
    months.get(month)!.push(old && isSame(Reflect.get(old, origin), item) ? {...one, event: old} : one);
  }
  const events = await byDate(months, turns);
  return {content: {...content, events}, problems: all, finish: () => checkAll(events)};
}

interface Dated {
  readonly event: Event;
  readonly date: string;
}

function read(item: unknown, report: Report): Dated | undefined {
  const outline = outlineOf(item);
  if (outline) return {event: lazyProxy(new LazyEvent(item, outline, report)), date: outline.startDate};
  const whole = salvage(event, item, {path: pathOf(report), problems: report.problems});
  return whole && {event: whole, date: whole.startDate};
}

interface Report {
  readonly index: number;
  readonly problems: Problem[];
}

function pathOf({index}: Report): string {
  return `events.${index}`;
}

/** The field with the JSON data of an event, to compare it with the next answer. */
const origin = Symbol('origin');

class LazyEvent extends LazyObject<Event> {
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
    if (outlined.has(name)) return this.#outline[name as keyof Outline];
    if (name === knownFields) return this.#outline;
    return name === origin ? this.#item : unknownYet;
  }

  // Never undefined: the outline holds all required fields, and they are valid.
  protected make(): Event {
    return salvage(event, this.#item, {path: pathOf(this.#report), problems: this.#report.problems})!;
  }
}

/** Sorts by the text of the start date. This order is almost final, so the later sort by exact time is fast. */
async function byDate(months: ReadonlyMap<string, Dated[]>, turns: YieldToMain): Promise<Event[]> {
  const events: Event[] = [];
  const compare = (one: Dated, other: Dated) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
  for (const month of [...months.keys()].sort()) {
    if (turns.isDue) await turns.yield();
    for (const {event: one} of months.get(month)!.sort(compare)) events.push(one);
  }
  return events;
}

/** Reads each event completely, so that all its problems are reported. */
async function checkAll(events: readonly Event[]): Promise<void> {
  const turns = new YieldToMain('background');
  for (const one of events) {
    if (turns.isDue) await turns.yield();
    Object.keys(one);
  }
}

/** Whether two JSON values are equal; the order of fields does not matter. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  if (names.length !== others.length || Array.isArray(one) !== Array.isArray(other)) return false;
  return names.every(
    name => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)),
  );
}
