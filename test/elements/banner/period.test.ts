import {expect, html} from '@open-wc/testing';
import type {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {expectWarning} from '../../faults.ts';
import {bannerOf, part, stopClock} from './banners.ts';

/** The page's long timers, which ring when a test says so. */
class Timers {
  delays: number[] = [];
  readonly #setTimeout = window.setTimeout;
  #ring: () => void = () => {};

  constructor() {
    window.setTimeout = ((ring: () => void, delay: number) => {
      // Short ones are the test runner's own.
      if (!(delay > 10_000)) return this.#setTimeout.call(window, ring, delay);
      this.delays.push(delay);
      this.#ring = ring;
      return 1_000_000;
    }) as typeof window.setTimeout;
  }

  async ring(banner: OfbBanner): Promise<void> {
    this.#ring();
    await banner.updateComplete;
  }

  restore(): void {
    window.setTimeout = this.#setTimeout;
  }
}

const hour = 3_600_000;
let clock: ReturnType<typeof stopClock>;
let timers: Timers;

beforeEach(() => {
  clock = stopClock('2027-03-06T12:00Z');
  timers = new Timers();
});

afterEach(() => {
  timers.restore();
  clock.restore();
});

describe('the period of a banner', () => {
  // In Turin it is an hour later than in UTC.
  for (const [from, until, now, isShown] of [
    ['2027-03-06', '2027-03-07', '2027-03-05T22:59Z', false],
    ['2027-03-06', '2027-03-07', '2027-03-05T23:00Z', true],
    ['2027-03-06', '2027-03-07', '2027-03-07T22:59Z', true],
    ['2027-03-06', '2027-03-07', '2027-03-07T23:00Z', false],
    ['2027-03-28', '2027-03-28', '2027-03-28T21:59Z', true],
    ['2027-03-28', '2027-03-28', '2027-03-28T22:00Z', false],
    ['2027-03-06T09:30+09:00', '', '2027-03-06T00:29Z', false],
    ['2027-03-06T09:30+09:00', '', '2027-03-06T00:30Z', true],
    ['', '2027-03-06T09:30Z', '2027-03-06T09:29Z', true],
    ['', '2027-03-06T09:30Z', '2027-03-06T09:30Z', false],
  ] as const) {
    it(`${from}–${until} is ${isShown ? '' : 'not '}at ${now}`, async () => {
      clock.set(now);

      const banner = await bannerOf(html`<ofb-banner from=${from} until=${until}></ofb-banner>`);

      expect(banner.getBoundingClientRect().height > 0).to.equal(isShown);
      expect(banner.hidden).to.equal(!isShown);
    });
  }

  it('begins and ends while the page stays open', async () => {
    const banner = await bannerOf(
      html`<ofb-banner from="2027-03-06T14:00Z" until="2027-03-06T17:00Z"></ofb-banner>`,
    );
    const hidden = [banner.hidden];

    for (const moment of ['2027-03-06T14:00Z', '2027-03-06T17:00Z']) {
      clock.set(moment);
      await timers.ring(banner);
      hidden.push(banner.hidden);
    }

    expect(hidden).to.deep.equal([true, false, true]);
    expect([...new Set(timers.delays)]).to.deep.equal([2 * hour, 3 * hour]);
  });

  it('is looked up when a sleeping page is seen again', async () => {
    const banner = await bannerOf(html`<ofb-banner until="2027-03-06T13:00Z"></ofb-banner>`);

    clock.set('2027-03-06T13:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await banner.updateComplete;

    expect(banner.hidden).to.equal(true);
  });

  it('may begin further away than a timer can count', async () => {
    await bannerOf(html`<ofb-banner from="2030-01-01"></ofb-banner>`);

    expect(Math.max(...timers.delays)).to.equal(2 ** 31 - 1);
  });

  it('ends with its attributes', async () => {
    const banner = await bannerOf(html`<ofb-banner until="2027-01-01"></ofb-banner>`);
    const before = banner.hidden;

    banner.removeAttribute('until');
    await banner.updateComplete;

    expect([before, banner.hidden]).to.deep.equal([true, false]);
  });

  it('does not show what the page itself hides, nor what a visitor has closed', async () => {
    const banner = await bannerOf(html`<ofb-banner dismissible from="2027-03-01" hidden></ofb-banner>`);
    const before = banner.hidden;

    banner.hidden = false;
    part(banner, 'dismiss')!.click();
    banner.from = '2027-03-02';
    await banner.updateComplete;

    expect([before, banner.hidden]).to.deep.equal([true, true]);
  });

  for (const bad of ['domani', '2027-02-30', '2027-13-01', '2027-03-06T09:30', '2027-03-06T25:00Z']) {
    it(`that begins on ${bad} is none, and the page is told so`, async () => {
      expectWarning(new RegExp(`<ofb-banner from>: found "${bad}", expected a date`));

      const banner = await bannerOf(html`<ofb-banner from=${bad}></ofb-banner>`);

      expect(part(banner, 'name')).to.have.text('Open for business');
      expect(banner.hidden).to.equal(false);
    });
  }

  it('that ends before it begins is none, and the page is told so', async () => {
    expectWarning(/<ofb-banner until>: found "2027-03-01", expected a time after from="2027-03-09"/);

    const banner = await bannerOf(html`<ofb-banner from="2027-03-09" until="2027-03-01"></ofb-banner>`);

    expect(banner.hidden).to.equal(false);
  });
});
