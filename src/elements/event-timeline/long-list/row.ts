import {render, type TemplateResult} from 'lit';
import type {EventView} from '../../../model/content.ts';

/** What decides how rows look, until the next update. */
export interface Look {
  /** Rows that were drawn with another stamp are to be drawn again. */
  readonly stamp: string;
  /** What listeners of the rows are called on. */
  readonly host: object;
  /** Whether the words may be others at the next moment: what is over stays as it is. */
  isAlive(event: EventView): boolean;
}

export type RowTemplate = (event: EventView) => TemplateResult;

/** One event of a long list, in the page or outside, between two marks. */
export class Row {
  /** The update in which it last took its place. */
  placedIn: Look | undefined;
  readonly #start: ChildNode;
  readonly #end = document.createComment('');
  #element!: Element;
  #event!: EventView;
  #drawnIn!: Look;
  #isAlive = false;

  /** @param place where it is made */
  constructor(
    event: EventView,
    {template, look, place}: {template: RowTemplate; look: Look; place: DocumentFragment},
  ) {
    place.append(this.#end);
    this.draw(event, template, look);
    this.#start = this.#element.previousSibling!;
  }

  get event(): EventView {
    return this.#event;
  }

  get element(): Element {
    return this.#element;
  }

  /** The first of its nodes. */
  get start(): ChildNode {
    return this.#start;
  }

  /** What stands behind it. */
  get next(): ChildNode | null {
    return this.#end.nextSibling;
  }

  isDue(event: EventView, look: Look): boolean {
    if (this.#drawnIn === look) return false;
    return this.#isAlive || this.#event !== event || this.#drawnIn.stamp !== look.stamp;
  }

  draw(event: EventView, template: RowTemplate, look: Look): void {
    this.#event = event;
    this.#drawnIn = look;
    this.#isAlive = look.isAlive(event);
    render(template(event), this.#end.parentNode as HTMLElement, {renderBefore: this.#end, host: look.host});
    this.#element = this.#end.previousElementSibling ?? this.#element;
  }

  /** Takes it out of the page, or puts it where another node stands. */
  move(next?: ChildNode): void {
    const nodes = document.createDocumentFragment();
    nodes.append(this.#start, this.#element, this.#end);
    next?.before(nodes);
  }
}
