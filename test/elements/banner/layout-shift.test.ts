import {expect, html} from '@open-wc/testing';
import type {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {frames} from '../../until.ts';
import {bannerOf, part, variants} from './banners.ts';

const event = {id: 'forum', name: 'Forum economico', startDate: '2999-03-06'};

const options = {
  none: {},
  dismissible: {dismissible: true},
  'next-event': {nextEvent: true},
  'role-of-host': {roleOfHost: 'partner'},
  'from and until': {from: '2017-01-01', until: '2999-01-01'},
  all: {dismissible: true, nextEvent: true, roleOfHost: 'partner', from: '2017-01-01'},
};

/** Moments at which something on the page has moved since a moment (milliseconds of the page's own clock). */
async function shiftsSince(start: number): Promise<number[]> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver(list => entries.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  // A shift is told with the frame after the one that it happened in.
  await frames(4);
  await new Promise(resolve => requestIdleCallback(resolve));
  observer.disconnect();
  return [...new Set(entries.map(({startTime}) => startTime).filter(time => time >= start))];
}

/** A page that stands still, and the place where its banner is to come. */
async function stillText(): Promise<Element> {
  const first = await bannerOf(html`<ofb-banner hidden></ofb-banner>`);
  // No margin, which would collapse with what is above a banner while that is empty, and not afterwards.
  const text = document.createElement('div');
  text.textContent = 'Testo della pagina, che una volta sola si sposta.';
  first.after(text);
  await frames(4);
  return text;
}

describe('what comes after a banner', () => {
  for (const variant of variants) {
    for (const [name, properties] of Object.entries(options)) {
      it(`moves once, with the ${variant} and its options: ${name}`, async function () {
        // Firefox and WebKit do not report what moves.
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
        const text = await stillText();
        const start = performance.now();
        const banner = document.createElement('ofb-banner') as OfbBanner;
        const content = {events: [event]};
        Object.assign(banner, {variant, ctaHref: '#a', linkHref: '#b', content, ...properties});

        text.before(banner);
        await banner.updateComplete;

        expect(part(banner, 'banner')!.getBoundingClientRect().height).to.be.above(50);
        expect(await shiftsSince(start)).to.have.lengthOf(1);
      });
    }
  }
});
