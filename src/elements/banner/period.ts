import {isServer, type ReactiveController} from 'lit';
import {VisibleTimer} from '../../controllers/visible-timer.ts';
import {homeZone} from '../../locale/event-dates.ts';
import {clockOf, dateOf, day, instantOf} from '../../locale/instants.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {BannerHost} from './banner-model.ts';

/** Hides a banner before its `from` and after its `until`. */
export class Period implements ReactiveController {
  readonly #banner: BannerHost;
  readonly #timer: VisibleTimer;

  constructor(banner: BannerHost) {
    this.#banner = banner;
    this.#timer = new VisibleTimer(
      () => banner.requestUpdate(),
      () => banner.now(),
    );
    this.hostUpdate();
  }

  get isHidden(): boolean {
    const [from, until] = boundsOf(this.#banner);
    const now = this.#banner.now();
    return now < from || until <= now;
  }

  hostUpdate(): void {
    this.#banner.hideFor('period', this.isHidden);
    if (isServer || !this.#banner.isConnected) return;
    const now = this.#banner.now();
    const ahead = boundsOf(this.#banner).filter(moment => moment > now);
    this.#timer.start(Math.min(...ahead, Infinity) - now);
  }

  hostDisconnected(): void {
    this.#timer.stop();
    // The attributes were removed while the banner stays in the page: show the banner again.
    if (this.#banner.isConnected) this.#banner.hideFor('period', false);
  }
}

/**
 * When the banner is shown first, and when it is hidden again, in milliseconds since the epoch. A bound that is not set
 * or not valid is infinite. If `until` is not after `from`, this is named once in the console, and both bounds are
 * infinite.
 */
function boundsOf({from, until}: BannerHost): readonly [number, number] {
  const bounds = [momentOf('from', from) ?? -Infinity, momentOf('until', until) ?? Infinity] as const;
  if (bounds[0] < bounds[1]) return bounds;
  reportAttribute('ofb-banner until', until!, `a time after from="${from!}"`);
  return [-Infinity, Infinity];
}

const time = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * The time that an attribute gives, in milliseconds since the epoch. A day stands for its first moment in Turin in
 * `from`, and for its end in `until`.
 *
 * @returns undefined without a value, and for an invalid value, which is named once in the console
 */
function momentOf(name: 'from' | 'until', text: string | undefined): number | undefined {
  if (!text) return undefined;
  const [, date, clock] = time.exec(text.trim()) ?? [];
  // JavaScript reads April 31 as May 1: a day that does not exist comes back as another day.
  const isDate = date && dateOf(clockOf(date)) === date;
  const moment = isDate ? (clock ? Date.parse(text) : midnight(date, name === 'until' ? 1 : 0)) : NaN;
  if (moment) return moment;
  reportAttribute(
    `ofb-banner ${name}`,
    text,
    'a date such as "2027-03-06" or a time such as "2027-03-06T09:30+01:00"',
  );
  return undefined;
}

function midnight(date: string, later: number): number {
  return instantOf(dateOf(clockOf(date) + later * day), homeZone);
}
