import {render, type TemplateResult} from 'lit';
import type {EventView} from '../../../model/content.ts';
import type {LayoutName} from '../layouts/layout.ts';
import type {YieldToMain} from '../../../scheduling/yield-to-main.ts';

/** What the appearance of the rows depends on, for one update. */
export interface RowContext {
  /** A row that was rendered with another stamp must be rendered again. */
  readonly stamp: string;
  /** The `this` of the event listeners in the rows (Lit's option `host`). */
  readonly host: object;
  /** Whether the texts of an event may change with time. False for a past event. */
  mayChange(event: EventView): boolean;
}

export type RowTemplate = (event: EventView) => TemplateResult;

/** One row of a long list: the element of an event between two comment nodes, in the page or outside. */
export class Row {
  /** The look of the update in which the row was last put in its position. */
  placedIn: RowContext | undefined;
  readonly #start: ChildNode;
  readonly #end = document.createComment('');
  #element!: Element;
  #event!: EventView;
  #drawnIn!: RowContext;
  #isAlive = false;

  /** @param place the fragment in which the row is created */
  constructor(
    event: EventView,
    {template, look, place}: {template: RowTemplate; look: RowContext; place: DocumentFragment},
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
  isDue(event: EventView, look: RowContext): boolean {
    if (this.#drawnIn === look) return false;
    return this.#isAlive || this.#event !== event || this.#drawnIn.stamp !== look.stamp;
  }

  draw(event: EventView, template: RowTemplate, look: RowContext): void {
    this.#event = event;
    this.#drawnIn = look;
    this.#isAlive = look.mayChange(event);
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

/** The events that one list of a long timeline must show, and the template of a row. */
export interface Wanted {
  readonly events: readonly EventView[];
  readonly template: RowTemplate;
}

/** As many rows as the window may show, or nearly: they come as one, and the others one by one behind them. */
export function firstScreen(layout: LayoutName): number {
  if (layout === 'horizontal') return Math.ceil(innerWidth / 180) + 1;
  return Math.ceil(innerHeight / (layout === 'compact' ? 60 : 120)) + 1;
}

/**
 * Creates the first rows outside the page, each in its own turn, and adds them to `known`.
 *
 * @param known the rows by the id of their event
 */
export async function drawFirst(
  wanted: readonly Wanted[],
  known: Map<string, Row>,
  {count, look, turns}: {readonly count: number; readonly look: RowContext; readonly turns: YieldToMain},
): Promise<void> {
  const first = wanted
    .flatMap(({events, template}) => events.slice(0, count).map(event => ({event, template})))
    .slice(0, count);
  const place = document.createDocumentFragment();
  for (const {event, template} of first) {
    await turns.yield();
    if (!known.has(event.id)) known.set(event.id, new Row(event, {template, look, place}));
  }
}
