import {render, type TemplateResult} from 'lit';
import type {EventView} from '../../../model/content.ts';

/** What the appearance of the rows depends on, for one update. */
export interface Look {
  /** A row that was rendered with another stamp must be rendered again. */
  readonly stamp: string;
  /** The `this` of the event listeners in the rows (Lit's option `host`). */
  readonly host: object;
  /** Whether the texts of an event may change with time. False for a past event. */
  isAlive(event: EventView): boolean;
}

export type RowTemplate = (event: EventView) => TemplateResult;

/** One row of a long list: the element of an event between two comment nodes, in the page or outside. */
export class Row {
  /** The look of the update in which the row was last put in its position. */
  placedIn: Look | undefined;
  readonly #start: ChildNode;
  readonly #end = document.createComment('');
  #element!: Element;
  #event!: EventView;
  #drawnIn!: Look;
  #isAlive = false;

  /** @param place the fragment in which the row is created */
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

  /** The first node of the row. */
  get start(): ChildNode {
    return this.#start;
  }

  /** The node after the row. */
  get next(): ChildNode | null {
    return this.#end.nextSibling;
  }

  /** Whether the row must be rendered again. */
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

  /** Moves the row before another node; without a node, removes the row from the page. */
  move(next?: ChildNode): void {
    const nodes = document.createDocumentFragment();
    nodes.append(this.#start, this.#element, this.#end);
    next?.before(nodes);
  }
}
