import {render, type ReactiveController} from 'lit';
import type {EventView} from '../../../model/content.ts';
import {YieldToMain} from '../../../scheduling/yield-to-main.ts';
import type {EventGroups, GroupOptions} from '../event-groups.ts';
import type {LayoutContext, LayoutName} from '../layouts/layout.ts';
import type {TimelineContent, TimelineHost} from '../timeline-host.ts';
import {CachedGroups} from './cached-groups.ts';
import {drawFirst, firstScreen, type Wanted, type RowContext, type Row, type RowTemplate} from './row.ts';
import {longListStyles} from './long-list.styles.ts';
import {Rows} from './rows.ts';

/** The number of rows that are created before the turn's time is checked. */
const stride = 2;
/** The largest number of existing rows that one update renders at once, so that it does not block the page. */
const mostAtOnce = 100;

/**
 * Renders the lists of a timeline with more than 100 events, outside the timeline's own template. The first rows are
 * rendered at once, the others in turns, so that the page stays responsive.
 */
export class LongList implements ReactiveController {
  static readonly styles = [longListStyles];

  readonly #host: TimelineHost;
  readonly #groups = new CachedGroups();
  readonly #known = new Map<string, Row>();
  readonly #lists: Rows[] = [];
  #wanted: Wanted[] = [];
  /** The events of each list in the last update. */
  #shown: readonly (readonly EventView[])[] = [];
  #look!: RowContext;
  /** The layout of the last rendering, which another one replaces when it has come. */
  #layout: LayoutName = 'vertical';
  #isPreparing = false;
  #isFilling = false;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this);
    void this.#fill();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this);
  }

  groupsOf(events: readonly EventView[], options: GroupOptions): EventGroups {
    return this.#groups.groupsOf(events, options);
  }

  /**
   * Makes the function that a layout calls for each list during one rendering. The function returns a comment node,
   * after which the rows are inserted.
   */
  rowsFor(
    {content, clock, level, hasNoYearHeading}: Omit<LayoutContext, 'rows'>,
    layout: LayoutName,
  ): NonNullable<LayoutContext['rows']> {
    const {view, language} = content;
    const topics = view.sectors?.map(({id, name}) => [id, name]);
    this.#layout = layout;
    this.#look = {
      stamp: JSON.stringify([layout, language, level, hasNoYearHeading, topics]),
      host: this.#host,
      mayChange: event => clock.phaseOf(event) !== 'past',
    };
    this.#wanted = [];
    return (events, row) => this.#add(events, row as RowTemplate);
  }

  /** Groups the events and creates the first rows outside the page. Each step has its own turn. */
  async prepare(content: TimelineContent): Promise<void> {
    const turns = new YieldToMain('user-visible');
    const draft = this.#host.renderingSteps(content);
    await turns.yield();
    draft.groups();
    await turns.yield();
    this.#wanted = [];
    const list = draft.list();
    const wanted = this.#wanted.splice(0);
    this.#shown = wanted.map(({events}) => events);
    this.#isPreparing = true;
    try {
      await turns.yield();
      // The browser reads a template when it is used first.
      render(list, document.createDocumentFragment());
      const count = firstScreen(this.#layout);
      await drawFirst(wanted, this.#known, {count, look: this.#look, turns});
      await turns.yield();
    } finally {
      this.#isPreparing = false;
    }
  }

  // In the same frame as the template, so that the first rows appear together.
  hostUpdated(): void {
    if (this.#isPreparing) return;
    const wanted = this.#wanted.splice(0);
    this.#lists.length = wanted.length;
    // A list that is short again is rendered by the timeline's own template.
    if (wanted.length === 0) this.#known.clear();
    this.#forget(wanted.map(({events}) => events));
    const shown = Math.min(this.#known.size, mostAtOnce);
    wanted.forEach(({events, template}, place) => {
      const list = this.#lists[place]!;
      list.begin(events, template, this.#look);
      list.element!.classList.toggle('long', this.#layout !== 'horizontal');
      list.element!.classList.toggle('short', this.#layout === 'compact');
    });
    this.#drawFocused();
    let room = firstScreen(this.#layout);
    // A reader who asked for more goes on at the first of those.
    while (room > 0 || this.#count() <= shown) {
      const touched = this.#step();
      if (touched === 0) break;
      room -= touched;
    }
    void this.#fill();
  }

  /** Handles `beforeprint`: creates all rows. */
  handleEvent(): void {
    this.reach(Infinity);
  }

  /**
   * Creates rows at once, without turns.
   *
   * @param count total number of rows that must exist; Infinity for all
   */
  reach(count: number): void {
    while (this.#count() < count && this.#step() > 0);
  }

  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    const turns = new YieldToMain('user-visible');
    await turns.yield();
    while (this.#host.isConnected && this.#step() > 0) {
      if (turns.isDue) await turns.yield();
    }
    this.#isFilling = false;
  }

  /** @returns the number of changed rows; 0 when all rows are up to date */
  #step(): number {
    for (const list of this.#lists) {
      if (list.isComplete) continue;
      const touched = list.step(stride);
      if (touched > 0) return touched;
    }
    return 0;
  }

  /** @returns the comment node after which the rows are inserted */
  #add(events: readonly EventView[], template: RowTemplate): Comment {
    const list = (this.#lists[this.#wanted.length] ??= new Rows(this.#known));
    this.#wanted.push({events, template});
    return list.mark;
  }

  #count(): number {
    return this.#lists.reduce((sum, {count}) => sum + count, 0);
  }

  /** Removes the rows of events that are no longer shown. */
  #forget(lists: readonly (readonly EventView[])[]): void {
    const isSame = lists.length === this.#shown.length && lists.every((list, at) => list === this.#shown[at]);
    this.#shown = lists;
    if (isSame || this.#known.size === 0) return;
    const ids = new Set(lists.flatMap(events => events.map(({id}) => id)));
    for (const [id, row] of this.#known) {
      if (ids.has(id)) continue;
      row.move();
      this.#known.delete(id);
    }
  }

  /** Updates the row with the focus before the others, because the visitor may be using it. */
  #drawFocused(): void {
    const element = this.#host.shadowRoot!.activeElement?.closest('.event');
    if (!element) return;
    const row = [...this.#known.values()].find(known => known.element === element);
    const list = this.#lists.find(({mark}) => mark.parentNode === element.parentNode);
    if (row) list?.redraw(row);
  }
}
