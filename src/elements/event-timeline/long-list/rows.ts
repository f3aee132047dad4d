import type {EventView} from '../../../model/content.ts';
import {Row, type Look, type RowTemplate} from './row.ts';

/**
 * The rows of one list. A walk along its events brings them up to date, a few at a time: a row follows its event
 * wherever that goes, and is left alone when nothing about it is new.
 */
export class Rows {
  /** Stands before the rows; a part of the list's template. */
  readonly mark = document.createComment('');
  readonly #end = document.createComment('');
  /** The rows of all lists by the id of their event: an event that changes the year takes its row along. */
  readonly #known: Map<string, Row>;
  #events: readonly EventView[] = [];
  #template!: RowTemplate;
  #look!: Look;
  #place = 0;
  /** Where the next row is to stand: before this. */
  #next!: ChildNode;

  constructor(known: Map<string, Row>) {
    this.#known = known;
  }

  /** The list itself, where it is in the page. */
  get element(): HTMLElement | null {
    return this.mark.parentElement;
  }

  /** How many rows are in their place. */
  get count(): number {
    return this.#place;
  }

  get isWhole(): boolean {
    return this.#place >= this.#events.length;
  }

  /** To be called when the list's template has been rendered. */
  begin(events: readonly EventView[], template: RowTemplate, look: Look): void {
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
   * Walks on.
   *
   * @param most how many rows to touch
   * @returns how many were touched
   */
  step(most: number): number {
    const fresh = document.createDocumentFragment();
    let count = 0;
    for (; count < most && !this.isWhole; this.#place += 1) {
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
    if (this.isWhole) this.#finish();
    return count;
  }

  /** Brings one row up to date, out of turn. */
  redraw(row: Row): void {
    const event = this.#events.find(({id}) => id === row.event.id);
    if (event) this.#draw(row, event);
  }

  // A feed may give one id to two events: the second is made anew each time.
  #rowOf(event: EventView): Row | undefined {
    const row = this.#known.get(event.id);
    return row?.placedIn === this.#look ? undefined : row;
  }

  #make(event: EventView, place: DocumentFragment): void {
    const row = new Row(event, {template: this.#template, look: this.#look, place});
    row.placedIn = this.#look;
    if (!this.#known.has(event.id)) this.#known.set(event.id, row);
  }

  /** @returns whether that was needed */
  #draw(row: Row, event: EventView): boolean {
    const isDue = row.isDue(event, this.#look);
    if (isDue) row.draw(event, this.#template, this.#look);
    return isDue;
  }

  /** @returns whether it was elsewhere */
  #bring(row: Row): boolean {
    const isElsewhere = row.start !== this.#next;
    if (isElsewhere) row.move(this.#next);
    else this.#next = row.next!;
    return isElsewhere;
  }

  /** What is behind the last row belongs to a list that has not come to it yet. */
  #finish(): void {
    const rest = document.createRange();
    rest.setStartBefore(this.#next);
    rest.setEndBefore(this.#end);
    rest.extractContents();
    // `remove` would write the attribute even where there is nothing to take away.
    this.element?.classList.toggle('growing', false);
    this.#next = this.#end;
  }
}
