import {html, nothing, type ReactiveController} from 'lit';
import {VisibleTimer} from '../../../controllers/visible-timer.ts';
import {globe} from '../../../icons/events.ts';
import {icon} from '../../../icons/icon.ts';
import {lazySpanOf} from '../../../locale/event-span.ts';
import {nextChange, phaseOf} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';
import type {AddButton} from '../add-to-calendar/add-button.ts';
import {detailsOf} from '../event/details.ts';
import {homeHours} from '../event/hours.ts';
import type {TimelineContent, TimelineHost} from '../timeline-host.ts';
import type {EventClock} from './event-clock.ts';
import {eventDetailStyles} from './event-details.styles.ts';
import {runningClockStyles} from './running-clock.styles.ts';

/** The event clock for all other events. Renders the timeline again when a phase or the time until an event changes. */
export class RunningClock implements ReactiveController {
  static readonly styles = [runningClockStyles, eventDetailStyles];

  readonly #host: TimelineHost;
  readonly #timer: VisibleTimer;
  /** The events, the time of the last computation, and the time of the next change, in milliseconds since the epoch. */
  #events: readonly EventView[] | undefined;
  #readAt = 0;
  #nextChange = 0;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#timer = new VisibleTimer(
      () => host.requestUpdate(),
      () => Number(host.clock()),
    );
  }

  hostUpdated(): void {
    const pause = this.#nextChange - Number(this.#host.clock());
    this.#timer.start(this.#host.isConnected && pause > 0 ? pause : Infinity);
  }

  hostDisconnected(): void {
    this.#timer.stop();
  }

  /**
   * The event clock at the current time.
   *
   * @param addButtonOf the behaviour of an event's button that opens the list of calendars
   */
  read(content: TimelineContent, addButtonOf: (event: EventView) => AddButton): EventClock {
    const now = Number(this.#host.clock());
    const moment = {now, visitorZone: () => this.#host.visitorZone(), addButtonOf};
    this.#readPhases(content.view.events ?? [], now);
    return {
      spanOf: lazySpanOf,
      phaseOf: event => phaseOf(lazySpanOf(event).times, now),
      phasesSince: this.#readAt,
      detailsOf: event => detailsOf(event, content, moment),
      footnote(shown) {
        const hours = homeHours(shown, content);
        return hours
          ? html`<p class="zone" part="timezone">
              ${icon(globe)}<span><bdi>${hours}</bdi></span>
            </p>`
          : nothing;
      },
    };
  }

  // Cached until the next change, because this is slow for a long list.
  #readPhases(events: readonly EventView[], now: number): void {
    if (events === this.#events && this.#readAt <= now && now < this.#nextChange) return;
    this.#events = events;
    this.#readAt = now;
    this.#nextChange = nextChange(
      events.map(event => lazySpanOf(event).times),
      now,
    );
  }
}
