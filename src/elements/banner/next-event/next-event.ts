import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {VisibleTimer} from '../../../controllers/visible-timer.ts';
import type {EventPhrases} from '../../../languages/it/ui-events.ts';
import {fullDate, dateBadgeOf} from '../../../locale/event-dates.ts';
import {spanOf} from '../../../locale/event-span.ts';
import {nextChange, statusOf} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';
import type {Localised} from '../../widget/features.ts';
import type {BannerHost} from '../banner-model.ts';
import {nextEventInBarStyles} from './next-event-in-bar.styles.ts';
import {nextEventStyles} from './next-event.styles.ts';

/** The first event of the content that takes place now or is upcoming, if there is one. */
export class NextEvent implements ReactiveController {
  static readonly styles = [nextEventStyles, nextEventInBarStyles];

  declare readonly phrases: EventPhrases;
  readonly #banner: BannerHost;
  readonly #timer: VisibleTimer;
  /** The events of the last rendering; the timer waits for the next change of their status. */
  #events: readonly EventView[] = [];

  constructor(banner: BannerHost) {
    this.#banner = banner;
    this.#timer = new VisibleTimer(
      () => banner.requestUpdate(),
      () => banner.now(),
    );
  }

  hostUpdated(): void {
    const now = this.#banner.now();
    this.#timer.start(this.#banner.isConnected ? nextChange(this.#events, now) - now : Infinity);
  }

  hostDisconnected(): void {
    this.#timer.stop();
  }

  template({view: {events = []}, language}: Localised): unknown {
    this.#events = events;
    const now = this.#banner.now();
    const [next] = events
      .filter(event => ['now', 'upcoming'].includes(statusOf(event, now)))
      .sort((one, other) => spanOf(one).start - spanOf(other).start);
    return next ? this.#event(next, statusOf(next, now) as 'now' | 'upcoming', language) : nothing;
  }

  #event(event: EventView, status: 'now' | 'upcoming', language: string): TemplateResult {
    const span = spanOf(event);
    const {month, days} = dateBadgeOf(span, language);
    return html`<div class="event" part="event">
      <span class="plate ${status} ${days.length > 2 ? 'range' : ''}" part="plate" aria-hidden="true">
        <span>${month}</span>
        <bdi class="days">${days}</bdi>
      </span>
      <p>
        <span class="when" part="event-date">
          ${this.phrases[status]} ·
          <time datetime=${span.firstDay}><bdi>${fullDate(span, language)}</bdi></time>
        </span>
        ${
          event.url
            ? html`<a class="event-name" part="event-name" href=${event.url}>${event.name}</a>`
            : html`<span class="event-name" part="event-name">${event.name}</span>`
        }
      </p>
    </div>`;
  }
}
