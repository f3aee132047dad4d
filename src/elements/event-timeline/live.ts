import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {icon} from '../../icons/icon.ts';
import {globe} from '../../icons/live-events.ts';
import {spanOf} from '../../locale/event-span.ts';
import {nextChange, phaseOf} from '../../locale/event-status.ts';
import type {EventView} from '../../model/content.ts';
import type {TimelineWords} from './entry.ts';
import {homeHours} from './hours.ts';
import {liveStyles} from './live.styles.ts';
import {particularsOf} from './particulars.ts';
import type {Reading} from './reading.ts';

export const styles = [liveStyles];

interface Host extends ReactiveControllerHost, Element {
  clock(): Date;
  /** IANA name. */
  visitorZone(): string;
}

/**
 * Reads events that are not over, or have more than days. Its host is updated when the next status changes, and
 * whenever the page is seen again: a sleeping page misses its timers.
 */
export class Live implements ReactiveController {
  readonly #host: Host;
  /** Milliseconds from the update under way. Never near 2³¹, from which on timers ring at once: see `nextChange`. */
  #delay = Infinity;
  #timer?: number;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#host.isConnected && this.#delay < Infinity) {
      this.#timer = window.setTimeout(() => this.#host.requestUpdate(), this.#delay);
    }
    this.#delay = Infinity;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this.#timer);
  }

  handleEvent(): void {
    this.#host.requestUpdate();
  }

  read(events: readonly EventView[], words: TimelineWords): Reading {
    const now = Number(this.#host.clock());
    const moment = {now, visitorZone: this.#host.visitorZone()};
    this.#delay = nextChange(events, now) - now;
    return {
      spanOf,
      phaseOf: event => phaseOf(event, now),
      particularsOf: event => particularsOf(event, words, moment),
      footnote(shown) {
        const hours = homeHours(shown, words);
        return hours
          ? html`<p class="zone" part="timezone">
              ${icon(globe)}<span><bdi>${hours}</bdi></span>
            </p>`
          : nothing;
      },
    };
  }
}
