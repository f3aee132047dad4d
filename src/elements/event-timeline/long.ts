import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {EventView} from '../../model/content.ts';
import {Turns} from '../../scheduling/turns.ts';
import type {Setting} from './layout.ts';
import {longStyles} from './long.styles.ts';
import type {Look, Row, RowTemplate} from './row.ts';
import {Rows} from './rows.ts';

type Host = ReactiveControllerHost & HTMLElement & {readonly layout?: string | undefined};

export const styles = [longStyles];

/** More rows than fit on a first screen. */
const firstScreen = 20;
/** How many rows are made before the clock is looked at. */
const stride = 2;
/** More of them are not waited for, when the reader asks for those behind. */
const mostAtOnce = 100;

const timelines = new WeakMap<Host, LongTimeline>();

/**
 * For one update of the host: the first rows at once, the others when the page has nothing better to do.
 *
 * @param setting decides with the event what a row says
 */
export function rowsFor(host: Host, setting: Setting): NonNullable<Setting['rows']> {
  const timeline = timelines.get(host) ?? new LongTimeline(host);
  timelines.set(host, timeline);
  timeline.begin(setting);
  return (events, row) => timeline.add(events, row as RowTemplate);
}

/** Makes all rows now, or the first ones, for whoever looks for one of them. */
export function finish(host: Host, count = Infinity): void {
  timelines.get(host)?.reach(count);
}

/** All lists of one timeline, which are filled one after the other, outside the host's own template. */
class LongTimeline implements ReactiveController {
  readonly #host: Host;
  readonly #known = new Map<string, Row>();
  readonly #lists: Rows[] = [];
  #wanted: {events: readonly EventView[]; template: RowTemplate}[] = [];
  #look!: Look;
  #isFilling = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this);
    void this.#fill();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this);
  }

  begin({words, reading, level, isUndated}: Setting): void {
    const {view, phrases, language} = words;
    const topics = view.sectors?.map(({id, name}) => [id, name]);
    const {layout} = this.#host;
    this.#look = {
      stamp: JSON.stringify([layout, language, level, isUndated, Object.keys(phrases), topics]),
      host: this.#host,
      isAlive: event => reading.phaseOf(event) !== 'past',
    };
    this.#wanted = [];
  }

  /** @returns what the list's template shows: the place of the rows */
  add(events: readonly EventView[], template: RowTemplate): Comment {
    const list = (this.#lists[this.#wanted.length] ??= new Rows(this.#known));
    this.#wanted.push({events, template});
    return list.mark;
  }

  // In the same frame as the template, so that the first screen comes as one.
  hostUpdated(): void {
    const wanted = this.#wanted.splice(0);
    this.#lists.length = wanted.length;
    // A list that is short enough again stands in the host's own template.
    if (wanted.length === 0) this.#known.clear();
    this.#forget(wanted.map(({events}) => events));
    const shown = Math.min(this.#known.size, mostAtOnce);
    wanted.forEach(({events, template}, place) => {
      const list = this.#lists[place]!;
      list.begin(events, template, this.#look);
      const {layout} = this.#host;
      list.element!.classList.toggle('long', layout !== 'horizontal');
      list.element!.classList.toggle('short', layout === 'compact');
    });
    this.#drawFocused();
    let room = firstScreen;
    // A reader who asked for more goes on at the first of those.
    while (room > 0 || this.#count() <= shown) {
      const touched = this.#step();
      if (touched === 0) break;
      room -= touched;
    }
    void this.#fill();
  }

  /** The page is going to be printed. */
  handleEvent(): void {
    this.reach(Infinity);
  }

  reach(count: number): void {
    while (this.#count() < count && this.#step() > 0);
  }

  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    const turns = new Turns('user-visible');
    await turns.next();
    while (this.#host.isConnected && this.#step() > 0) {
      if (turns.isOver) await turns.next();
    }
    this.#isFilling = false;
  }

  /** @returns how many rows were touched; 0 when all are there */
  #step(): number {
    for (const list of this.#lists) {
      if (list.isWhole) continue;
      const touched = list.step(stride);
      if (touched > 0) return touched;
    }
    return 0;
  }

  #count(): number {
    return this.#lists.reduce((sum, {count}) => sum + count, 0);
  }

  /** Takes away the rows of events that are not wanted any more. */
  #forget(lists: readonly (readonly EventView[])[]): void {
    if (this.#known.size === 0) return;
    const ids = new Set(lists.flatMap(events => events.map(({id}) => id)));
    for (const [id, row] of this.#known) {
      if (ids.has(id)) continue;
      row.move();
      this.#known.delete(id);
    }
  }

  /** The row in which the reader is comes before the others. */
  #drawFocused(): void {
    const element = this.#host.shadowRoot!.activeElement?.closest('.event');
    if (!element) return;
    const row = [...this.#known.values()].find(known => known.element === element);
    const list = this.#lists.find(({mark}) => mark.parentNode === element.parentNode);
    if (row) list?.redraw(row);
  }
}
