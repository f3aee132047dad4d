import {expect, html} from '@open-wc/testing';
import type {OfbBanner} from '../../../../src/elements/banner/banner.ts';
import {expectWarning} from '../../../faults.ts';
import {bannerOf, part, stopClock, textOf, variants} from '../banners.ts';

const past = {id: 'past', name: 'Vecchio', startDate: '2027-01-01'};
const forum = {
  id: 'forum',
  name: {it: 'Forum economico', en: 'Economic forum'},
  startDate: '2027-03-06',
  endDate: '2027-03-07',
  url: 'https://example.org/forum',
};
const later = {id: 'later', name: 'Dopo', startDate: '2027-05-01'};
const cancelled = {
  ...forum,
  id: 'off',
  startDate: '2027-03-01',
  endDate: '2027-03-02',
  eventStatus: 'EventCancelled',
};
const feed = (...events: unknown[]) => ({events});

let clock: ReturnType<typeof stopClock>;

beforeEach(() => {
  clock = stopClock('2027-02-20T12:00Z');
});

afterEach(() => {
  clock.restore();
});

const eventOf = (banner: OfbBanner) => textOf(part(banner, 'event'));

describe('the next date in a banner', () => {
  for (const variant of variants) {
    it(`is that of the feed, as a ${variant}, with its plate and full date`, async () => {
      const banner = await bannerOf(
        html`<ofb-banner
          next-event
          variant=${variant}
          .content=${feed(later, cancelled, forum, past)}
        ></ofb-banner>`,
      );

      expect(textOf(part(banner, 'plate'))).to.equal('mar 6–7');
      expect(textOf(part(banner, 'event-date'))).to.equal('In arrivo · 6–7 marzo 2027');
      expect(part(banner, 'event-name')).to.have.attribute('href', 'https://example.org/forum');
      await expect(banner).to.be.accessible();
    });

    it(`leaves no room where no date is ahead, as a ${variant}`, async () => {
      const plain = await bannerOf(html`<ofb-banner variant=${variant}></ofb-banner>`);
      const banner = await bannerOf(
        html`<ofb-banner next-event variant=${variant} .content=${feed(past)}></ofb-banner>`,
      );

      expect(part(banner, 'event')).to.equal(null);
      // Both measured now: the second one may have brought the page its scroll bar.
      expect(banner.getBoundingClientRect().height).to.equal(plain.getBoundingClientRect().height);
    });
  }

  it('is written in the language of the widget', async () => {
    const banner = await bannerOf(
      html`<ofb-banner lang="en" next-event .content=${feed(forum)}></ofb-banner>`,
    );

    expect(eventOf(banner)).to.match(/Upcoming · 6\s?–\s?7 March 2027 Economic forum/);
  });

  it('is a day of the venue’s calendar', async () => {
    const night = {...later, startDate: '2027-05-01T09:00', timeZone: 'Pacific/Auckland'};
    const banner = await bannerOf(html`<ofb-banner next-event .content=${feed(night)}></ofb-banner>`);

    expect(textOf(part(banner, 'event-date'))).to.include('1 maggio 2027');
  });

  it('is no link without an address, and plain text whatever it holds', async () => {
    const hostile = {...later, name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)'};
    expectWarning(/events\.0\.url/);

    const banner = await bannerOf(html`<ofb-banner next-event .content=${feed(hostile)}></ofb-banner>`);

    expect(part(banner, 'event-name')!.localName).to.equal('span');
    expect(part(banner, 'event-name')).to.have.text('<img src=x onerror=alert(1)>');
  });

  it('is on now when it begins, and gives way to the next when it is over', async () => {
    const banner = await bannerOf(html`<ofb-banner next-event .content=${feed(forum, later)}></ofb-banner>`);
    const seen: string[] = [];

    for (const moment of ['2027-03-06T12:00Z', '2027-03-08T12:00Z', '2027-05-03T12:00Z']) {
      clock.set(moment);
      document.dispatchEvent(new Event('visibilitychange'));
      await banner.updateComplete;
      seen.push(eventOf(banner));
    }

    expect(seen[0]).to.include('In corso').and.to.include('Forum economico');
    expect(seen[1]).to.include('In arrivo').and.to.include('Dopo');
    expect(seen[2]).to.equal('');
  });

  for (const variant of variants) {
    it(`is shown together with the words and the button, never after them, as a ${variant}`, async () => {
      const banner = await bannerOf(html`<ofb-banner></ofb-banner>`);
      const bare = document.createElement('ofb-banner') as OfbBanner;
      Object.assign(bare, {variant, nextEvent: true, dismissible: true, content: feed(forum), lang: 'it'});
      const heights = new Set<number>();
      const look = new ResizeObserver(() => heights.add(bare.getBoundingClientRect().height));
      look.observe(bare);

      banner.after(bare);
      await bare.updateComplete;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      look.disconnect();

      expect([...heights].filter(height => height > 0)).to.have.lengthOf(1);
    });
  }
});
