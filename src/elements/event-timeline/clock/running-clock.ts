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

/** For events that are not over, or have hours. The timeline is rendered again whenever the phase of an event changes. */
export class RunningClock implements ReactiveController {
  static readonly styles = [runningClockStyles, eventDetailStyles];

  readonly #host: TimelineHost;
  readonly #timer: VisibleTimer;
  /** The events of the last reading, when they were read, and when the next phase begins, in milliseconds. */
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

  /** @param addButtonOf what the button of an event does that adds it to a calendar */
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

  // Of very many events this takes long: cached until the next change.
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
