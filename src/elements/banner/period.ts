import type {ReactiveController} from 'lit';
import {homeZone} from '../../locale/event-span.ts';
import {clockOf, dateOf, day, instantOf} from '../../locale/instants.ts';
import {Alarm} from './alarm.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import {setHidden} from './hiding.ts';
import {nowOf} from './now.ts';
import type {BannerHost} from './banner-model.ts';

const periods = new WeakMap<BannerHost, Period>();

/** Whether a banner's page asks for it now; from the first call on, it is hidden while it does not. */
export function isWithinPeriod(banner: BannerHost): boolean {
  let period = periods.get(banner);
  if (!period) periods.set(banner, (period = new Period(banner)));
  return period.isNow;
}

/** Hides a banner before and after the time for which its page asks for it. */
class Period implements ReactiveController {
  isNow = true;

  readonly #banner: BannerHost;
  readonly #alarm: Alarm;

  constructor(banner: BannerHost) {
    this.#banner = banner;
    this.#alarm = new Alarm(banner);
    banner.addController(this);
    this.hostUpdate();
  }

  hostUpdate(): void {
    const [from, until] = boundsOf(this.#banner);
    const now = nowOf(this.#banner);
    this.isNow = from <= now && now < until;
    setHidden(this.#banner, 'period', !this.isNow);
    const ahead = [from, until].filter(moment => moment > now);
    this.#alarm.set(this.#banner.isConnected ? Math.min(...ahead, Infinity) - now : Infinity);
  }
}

/** The first moment, and the first moment after. A period that cannot be read is none. */
function boundsOf({from, until}: BannerHost): readonly [number, number] {
  const bounds = [momentOf('from', from) ?? -Infinity, momentOf('until', until) ?? Infinity] as const;
  if (bounds[0] < bounds[1]) return bounds;
  reportAttribute('ofb-banner until', until!, `a time after from="${from!}"`);
  return [-Infinity, Infinity];
}

const time = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;

function momentOf(name: 'from' | 'until', text: string | undefined): number | undefined {
  if (!text) return undefined;
  const [, date, clock] = time.exec(text.trim()) ?? [];
  // The 31st of a shorter month is a date of the next.
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
