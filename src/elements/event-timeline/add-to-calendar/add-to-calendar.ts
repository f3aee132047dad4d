import type {ReactiveController} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineHost} from '../timeline-host.ts';
import {announceCalendar} from './calendar-added.ts';
import {isEmbedded, EventFile} from './event-file.ts';
import {menu} from './menu.ts';
import {menuStyles} from './menu.styles.ts';

/** The list of calendars to which an event can be added. It is open at one event at a time. */
export class AddToCalendar implements ReactiveController {
  static readonly styles = [menuStyles];

  declare readonly phrases: FilterPhrases;
  readonly #host: TimelineHost;
  readonly #file: EventFile;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#file = new EventFile(host);
  }

  /** @param language BCP 47 tag, for the iCalendar file of the event */
  menu(event: EventView, language: string): unknown {
    return menu(event, {
      phrases: this.phrases,
      base: this.#host.baseURI,
      file: () => this.#file.addressOf(event, language),
      isEmbedded: isEmbedded(navigator),
      isFramed: window.top !== window,
      added: calendar => announceCalendar(this.#host, event.id, calendar),
    });
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this);
    this.#root.addEventListener('keydown', this);
    this.#root.addEventListener('focusout', this);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this);
    this.#root.removeEventListener('keydown', this);
    this.#root.removeEventListener('focusout', this);
    this.#file.discard();
    this.#host.closeCalendars();
  }

  handleEvent(event: Event): void {
    const button = this.#root.querySelector<HTMLElement>('.add[aria-expanded=true]');
    if (!button) return;
    if (event instanceof KeyboardEvent) this.#escape(event, button);
    else if (!isWithin(event, button.parentElement!)) this.#host.closeCalendars();
  }

  get #root(): HTMLElement | DocumentFragment {
    return this.#host.renderRoot;
  }

  #escape(event: KeyboardEvent, button: HTMLElement): void {
    if (event.key !== 'Escape') return;
    // Otherwise Escape would also close a dialog that contains the timeline.
    event.preventDefault();
    event.stopPropagation();
    this.#host.closeCalendars();
    button.focus();
  }
}

/** Whether a pointer event is inside an element, or the focus stays inside it or leaves the page. */
function isWithin(event: Event, element: HTMLElement): boolean {
  if (!(event instanceof FocusEvent)) return event.composedPath().includes(element);
  const {relatedTarget} = event;
  return !(relatedTarget instanceof Node) || element.contains(relatedTarget);
}
