import {html} from 'lit';
import {facts} from '../../../content/facts/events.ts';
import type {Words} from '../../../controllers/content-controller.ts';
import type {Need} from '../../../controllers/need.ts';
import {fullDate, plateOf} from '../../../locale/event-dates.ts';
import {spanOf} from '../../../locale/event-span.ts';
import {nextChange, statusOf} from '../../../locale/event-status.ts';
import type {EventPhrases} from '../../../languages/it/ui-events.ts';
import type {EventView} from '../../../model/content.ts';
import {Alarm} from '../alarm.ts';
import {nextEventInBarStyles} from './next-event-in-bar.styles.ts';
import {nextEventStyles} from './next-event.styles.ts';
import {nowOf} from '../now.ts';
import type {BannerHost, Wording} from '../banner-model.ts';

export const need: Need = {part: 'events', facts, phrases: 'events'};
export const styles = [nextEventStyles, nextEventInBarStyles];

const alarms = new WeakMap<BannerHost, Alarm>();

/** The first date of the feed that is not over, if there is one. */
export function extend(wording: Wording, banner: BannerHost, words: Words): Wording | undefined {
  const {events} = words.view;
  if (!events) return undefined;
  const now = nowOf(banner);
  const [next] = events
    .filter(event => ['now', 'upcoming'].includes(statusOf(event, now)))
    .sort((one, other) => spanOf(one).start - spanOf(other).start);
  const alarm = alarms.get(banner) ?? new Alarm(banner);
  alarms.set(banner, alarm);
  alarm.set(nextChange(events, now) - now);
  return next ? {...wording, more: template(next, words, now)} : wording;
}

function template(event: EventView, {phrases, language}: Words, now: number): unknown {
  const span = spanOf(event);
  const {month, days} = plateOf(span, language);
  const status = statusOf(event, now) as 'now' | 'upcoming';
  return html`<div class="event" part="event">
    <span class="plate ${status} ${days.length > 2 ? 'range' : ''}" part="plate" aria-hidden="true">
      <span>${month}</span>
      <bdi class="days">${days}</bdi>
    </span>
    <p>
      <span class="when" part="event-date">
        ${(phrases as Words<EventPhrases>['phrases'])[status]} ·
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
