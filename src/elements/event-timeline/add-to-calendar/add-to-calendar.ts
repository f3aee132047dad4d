import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from '../event/event.ts';
import {isEmbedded} from './embedded-browser.ts';
import {EventFile} from './event-file.ts';
import {menu} from './menu.ts';
import {menuStyles} from './menu.styles.ts';
import {announce, type CalendarName} from './calendar-name.ts';

export const styles = [menuStyles];

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  clock(): Date;
}

/** The calendars at one event: what is in them, and when they close. */
export class Saving implements ReactiveController {
  readonly #host: Host;
  readonly #close: () => void;
  readonly #file: EventFile;

  /** @param close shows the timeline without them */
  constructor(host: Host, close: () => void) {
    this.#host = host;
    this.#close = close;
    this.#file = new EventFile(host);
    host.addController(this);
  }

  /** Nothing until the words are there. */
  menu(event: EventView, words: TimelineWords): unknown {
    if (!('copied' in words.phrases)) return undefined;
    return menu(event, words, {
      base: this.#host.baseURI,
      file: () => this.#file.addressOf(event, words.language),
      isEmbedded: isEmbedded(navigator),
      isFramed: window.top !== window,
      added: (calendar: CalendarName) => announce(this.#host, event.id, calendar),
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
    this.#close();
  }

  handleEvent(event: Event): void {
    const button = this.#root.querySelector<HTMLElement>('.add[aria-expanded=true]');
    if (!button) return;
    if (event instanceof KeyboardEvent) this.#escape(event, button);
    else if (!isWithin(event, button.parentElement!)) this.#close();
  }

  get #root(): HTMLElement | DocumentFragment {
    return this.#host.renderRoot;
  }

  #escape(event: KeyboardEvent, button: HTMLElement): void {
    if (event.key !== 'Escape') return;
    // A dialog of the page that holds the timeline stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#close();
    button.focus();
  }
}

/** Whether a pointer is down within an element, or the focus goes on within it, or nowhere else in the page. */
function isWithin(event: Event, element: HTMLElement): boolean {
  if (!(event instanceof FocusEvent)) return event.composedPath().includes(element);
  const {relatedTarget} = event;
  return !(relatedTarget instanceof Node) || element.contains(relatedTarget);
}
