import type {EventView} from '../../../model/content.ts';
import {Row, type RowContext, type RowTemplate} from './row.ts';

/**
 * The rows of one list. Updates them in the order of the events, a few rows at a time. A row moves together with its
 * event, and is rendered again only if something has changed.
 */
export class Rows {
  /** The comment node before the first row. It is rendered by the list's template. */
  readonly mark = document.createComment('');
  readonly #end = document.createComment('');
  /** The rows of all lists by the id of their event, so that a row can move to another list, such as another year. */
  readonly #known: Map<string, Row>;
  #events: readonly EventView[] = [];
  #template!: RowTemplate;
  #look!: RowContext;
  #place = 0;
  /** The node before which the next row must be. */
  #next!: ChildNode;

  constructor(known: Map<string, Row>) {
    this.#known = known;
  }

  /** The list element; null before the list's template is rendered. */
  get element(): HTMLElement | null {
    return this.mark.parentElement;
  }

  /** The number of rows that are up to date. */
  get count(): number {
    return this.#place;
  }

  get isComplete(): boolean {
    return this.#place >= this.#events.length;
  }

  /** Starts an update. Must be called after the list's template was rendered. */
  begin(events: readonly EventView[], template: RowTemplate, look: RowContext): void {
    this.#events = events;
    this.#template = template;
    this.#look = look;
    this.#place = 0;
    if (this.#end.parentNode !== this.mark.parentNode) this.mark.after(this.#end);
    this.#next = this.mark.nextSibling!;
    const {element} = this;
    const length = String(events.length);
    if (element!.style.getPropertyValue('--_rows') !== length) element!.style.setProperty('--_rows', length);
    if (element!.childElementCount < events.length) element!.classList.add('growing');
  }

  /**
   * Continues the update.
   *
   * @param most the largest number of rows to change
   * @returns the number of changed rows
   */
  step(most: number): number {
    const fresh = document.createDocumentFragment();
    let count = 0;
    for (; count < most && !this.isComplete; this.#place += 1) {
      const event = this.#events[this.#place]!;
      const row = this.#rowOf(event);
      if (!row) {
        this.#make(event, fresh);
        count += 1;
        continue;
      }
      if (fresh.firstChild) this.#next.before(fresh);
      row.placedIn = this.#look;
      const isMoved = this.#bring(row);
      if (this.#draw(row, event) || isMoved) count += 1;
    }
    this.#next.before(fresh);
    if (this.isComplete) this.#finish();
    return count;
  }

  /** Updates one row at once, before the other rows. */
  redraw(row: Row): void {
    const event = this.#events.find(({id}) => id === row.event.id);
    if (event) this.#draw(row, event);
  }

  // In a feed, two events may have the same id. The row of the second one is created again at each update.
  #rowOf(event: EventView): Row | undefined {
    const row = this.#known.get(event.id);
    return row?.placedIn === this.#look ? undefined : row;
  }

  #make(event: EventView, place: DocumentFragment): void {
    const row = new Row(event, {template: this.#template, look: this.#look, place});
    row.placedIn = this.#look;
    if (!this.#known.has(event.id)) this.#known.set(event.id, row);
  }

  /** @returns whether the row was rendered again */
  #draw(row: Row, event: EventView): boolean {
    const isDue = row.isDue(event, this.#look);
    if (isDue) row.draw(event, this.#template, this.#look);
    return isDue;
  }

  /** @returns whether the row was moved */
  #bring(row: Row): boolean {
    const isElsewhere = row.start !== this.#next;
    if (isElsewhere) row.move(this.#next);
    else this.#next = row.next!;
    return isElsewhere;
  }

  /** Removes the nodes after the last row. They are rows of events that another list will show. */
  #finish(): void {
    const rest = document.createRange();
    rest.setStartBefore(this.#next);
    rest.setEndBefore(this.#end);
    rest.extractContents();
    // Not `classList.remove`: it writes the attribute even if the class is missing.
    this.element?.classList.toggle('growing', false);
    this.#next = this.#end;
  }
}
