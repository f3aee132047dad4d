import {event} from '../model/event.ts';
import type {Problem} from '../model/problem.ts';
import {inTime, known, Late, unknownYet} from '../scheduling/lazy-object.ts';
import {Turns} from '../scheduling/yield-to-main.ts';
import {parseInTurns} from './json-in-turns.ts';
import {outlined, outlineOf, type Outline} from './outline.ts';
import {parse, parseData, type Parsed} from './parse.ts';
import {salvage} from './salvage.ts';

type Event = NonNullable<Parsed['content']['events']>[number];

/** How many are read before the clock is looked at. */
const stride = 16;

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
  const olds = new Map(previous?.content.events?.map(one => [one.id, one]));
  const months = new Map<string, Dated[]>();
  for (let index = 0; index < list.length; index += 1) {
    if (index % stride === 0 && turns.isOver) await turns.next();
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
  if (outline) return {event: inTime(new LateEvent(item, outline, report)), date: outline.startDate};
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

/** The field with what an event was read from, to know it again in the next answer. */
const origin = Symbol('origin');

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
    if (outlined.has(name)) return this.#outline[name as keyof Outline];
    if (name === known) return this.#outline;
    return name === origin ? this.#item : unknownYet;
  }

  // What it cannot do without is there.
  protected make(): Event {
    return salvage(event, this.#item, {path: pathOf(this.#report), problems: this.#report.problems})!;
  }
}

/** Roughly, as the days are written: what puts them in order to the minute has little left to do then. */
async function byDate(months: ReadonlyMap<string, Dated[]>, turns: Turns): Promise<Event[]> {
  const events: Event[] = [];
  const compare = (one: Dated, other: Dated) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
  for (const month of [...months.keys()].sort()) {
    if (turns.isOver) await turns.next();
    for (const {event: one} of months.get(month)!.sort(compare)) events.push(one);
  }
  return events;
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
