import {html, nothing, type CSSResult, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {globe} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import {lateSpanOf} from '../../../locale/event-span.ts';
import {nextChange, phaseOf} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from '../event/event.ts';
import {homeHours} from '../event/hours.ts';
import {liveParticularStyles} from './live-particulars.styles.ts';
import {liveStyles} from './event-clock.styles.ts';
import {particularsOf} from '../event/details.ts';
import type {Reading} from './archive.ts';
import type {Save} from '../add-to-calendar/add-button.ts';
import type {Saving} from '../add-to-calendar/add-to-calendar.ts';

export const styles = [liveStyles, liveParticularStyles];

const loadSaving = () => import('../add-to-calendar/add-to-calendar.ts');
const filterPhrases = {phrases: 'filters'} as const;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  clock(): Date;
  /** IANA name. */
  visitorZone(): string;
  /** Set where there is no script to open the calendars later: by a server. */
  readonly loadUnscripted?: () => Promise<typeof import('../add-to-calendar/unscripted.ts')>;
  need(need: typeof filterPhrases): void;
  extra<Module>(
    load: () => Promise<Module & {readonly styles?: readonly CSSResult[]}>,
  ): Module | null | undefined;
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
  /** What was read last, when, and until when nothing about it changes. */
  #events: readonly EventView[] | undefined;
  #readAt = 0;
  #next = 0;
  #saving?: Saving;
  #isSavingAsked = false;
  /** The id of the event at which the calendars are open. */
  #savedId: string | undefined;

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
    const save = (event: EventView) => this.#save(event, words);
    const moment = {now, visitorZone: () => this.#host.visitorZone(), save};
    this.#delay = this.#nextChange(events, now) - now;
    this.#fetchSaving();
    return {
      spanOf: lateSpanOf,
      phaseOf: event => phaseOf(lateSpanOf(event).times, now),
      phasesSince: this.#readAt,
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

  // Of very many events this takes long: cached until the next change.
  #nextChange(events: readonly EventView[], now: number): number {
    if (events !== this.#events || now < this.#readAt || now >= this.#next) {
      this.#events = events;
      this.#readAt = now;
      this.#next = nextChange(
        events.map(event => lateSpanOf(event).times),
        now,
      );
    }
    return this.#next;
  }

  #save(event: EventView, words: TimelineWords): Save {
    const isOpen = this.#savedId === event.id;
    return {
      menu: isOpen ? this.#saving?.menu(event, words) : undefined,
      unscripted: unscripted(this.#host, event, words),
      prepare: this.#prepareSaving,
      toggle: () => this.#openCalendars(isOpen ? undefined : event.id),
    };
  }

  readonly #prepareSaving = (): void => {
    if (!this.#isSavingAsked) this.#openCalendars(undefined);
  };

  #openCalendars(id: string | undefined): void {
    this.#isSavingAsked = true;
    this.#savedId = id;
    this.#host.requestUpdate();
  }

  // What only those need who come near a button.
  #fetchSaving(): void {
    if (!this.#isSavingAsked) return;
    this.#host.need(filterPhrases);
    const module = this.#host.extra(loadSaving);
    if (module) this.#saving ??= new module.Saving(this.#host, () => this.#openCalendars(undefined));
  }
}

function unscripted(host: Host, event: EventView, words: TimelineWords): unknown {
  if (!host.loadUnscripted) return nothing;
  host.need(filterPhrases);
  return host.extra(host.loadUnscripted)?.calendars(host, event, words);
}
