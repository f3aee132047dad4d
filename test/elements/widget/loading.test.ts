import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {combine} from '../../../src/content/built-in.ts';
import {facts as eventFacts} from '../../../src/content/facts/events.ts';
import {facts as sectorFacts} from '../../../src/content/facts/sectors.ts';
import * as events from '../../../src/languages/it/events.ts';
import * as sectors from '../../../src/languages/it/sectors.ts';
import {OfbBanner} from '../../../src/elements/banner/banner.ts';
import {OfbEventTimeline} from '../../../src/elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../../../src/elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';
import type {Widget} from '../../../src/elements/widget/widget.ts';
import {register} from '../../../src/entries/register.ts';
import {expectWarning} from '../../faults.ts';
import {frames} from '../../until.ts';

register('ofb-banner', OfbBanner);
register('ofb-event-timeline', OfbEventTimeline);
register('ofb-partner-logos', OfbPartnerLogos);
register('ofb-sector-cards', OfbSectorCards);

const {fetch} = globalThis;
const feed = {
  inLanguage: 'en',
  sectors: [{id: 'food', name: 'Food'}],
  events: [{id: 'fair', name: 'A fair', startDate: '2017-03-06'}],
  partners: [{id: 'polito', name: 'Politecnico'}],
};

const builtIn = {
  inLanguage: 'it',
  headings: {sectors: sectors.heading, events: events.heading},
  sectors: combine(sectorFacts, sectors.words),
  events: combine(eventFacts, events.words),
};

let answer: (response: Response) => void;
let count = 0;

/** A widget whose feed is on its way. */
async function waiting(markup: string, {lang = 'it', width = 1024} = {}): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  place.style.inlineSize = `${width}px`;
  place.innerHTML = markup.replace('src', `src="https://feed.example/${++count}.json"`);
  return place.firstElementChild as Widget;
}

const send = (data: unknown, status = 200) =>
  answer(new Response(JSON.stringify(data), {status, headers: {'content-type': 'application/json'}}));

const all = ({renderRoot}: Widget, selector: string) => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** At once, however late the next frame is. */
function skeletonIn(widget: Widget): Promise<HTMLElement> {
  return new Promise(resolve => {
    const observer = new MutationObserver(look);
    observer.observe(widget.renderRoot, {childList: true});
    look();

    function look(): void {
      const [skeleton] = all(widget, '.loading');
      if (!skeleton) return;
      observer.disconnect();
      resolve(skeleton);
    }
  });
}

const isLoaded = () => performance.getEntriesByType('resource').some(({name}) => /skeleton/.test(name));

/**
 * Not every engine can be told of each medium: the style sheets are told instead, for as long as it takes to look.
 *
 * @param feature of the media queries that match
 */
function pretending<Seen>(widget: Widget, feature: string, look: () => Seen): Seen {
  const told = widget
    .shadowRoot!.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules])
    .filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText.includes(feature),
    )
    .map(({media}) => ({media, mediaText: media.mediaText}));
  for (const {media} of told) media.mediaText = 'all';
  const seen = look();
  for (const {media, mediaText} of told) media.mediaText = mediaText;
  return seen;
}

describe('a feed that is on its way', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  beforeEach(() => {
    const answers = new Promise<Response>(resolve => (answer = resolve));
    globalThis.fetch = async (input, init) =>
      String(input).startsWith('https://feed.example/') ? (await answers).clone() : fetch(input, init);
  });

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  // First of all: what is loaded stays.
  for (const [what, markup] of [
    ['the built-in content', '<ofb-sector-cards></ofb-sector-cards>'],
    ['a feed in the page', `<ofb-sector-cards content='${JSON.stringify(feed)}'></ofb-sector-cards>`],
    ['a fallback', '<ofb-sector-cards src><p>Sectors</p></ofb-sector-cards>'],
    ['a banner', '<ofb-banner src></ofb-banner>'],
  ]) {
    it(`has no shape to show for ${what}`, async () => {
      const widget = await waiting(markup!);
      // Whatever it asks for has come by then.
      for (let turn = 0; turn < 2; turn++) await fetch(import.meta.url, {cache: 'no-store'});
      const seen = all(widget, '.loading').length;
      send(feed);
      await widget.updateComplete;

      expect(seen + all(widget, '.loading').length).to.equal(0);
      expect(isLoaded()).to.equal(false);
    });
  }

  for (const [tag, layout, arches] of [
    ['sector-cards', 'grid', 8],
    ['sector-cards', 'list', 8],
    ['sector-cards', 'carousel', 8],
    ['event-timeline', 'vertical', 3],
    ['event-timeline', 'horizontal', 3],
    ['event-timeline', 'compact', 0],
    ['partner-logos', 'grid', 7],
    ['partner-logos', 'row', 7],
    ['partner-logos', 'marquee', 7],
  ] as const) {
    describe(`of ${tag} laid out as ${layout}`, () => {
      let widget: Widget;
      let skeleton: HTMLElement;
      let appearance: Animation;

      beforeEach(async () => {
        widget = await waiting(`<ofb-${tag} layout="${layout}" src></ofb-${tag}>`);
        skeleton = await skeletonIn(widget);
        appearance = skeleton.getAnimations()[0]!;
        appearance.pause();
      });

      it('keeps the place at once, and shows its shape after 300 ms', () => {
        appearance.currentTime = 299;
        const before = [getComputedStyle(skeleton).visibility, skeleton.offsetHeight > 150];
        appearance.currentTime = 301;

        expect(before).to.deep.equal(['hidden', true]);
        expect(getComputedStyle(skeleton).visibility).to.equal('visible');
        expect(all(widget, '.arch, .plate, .monogram')).to.have.length(arches);
        expect(widget.scrollWidth).to.equal(1024);
      });

      it('is busy, and says so once', async () => {
        appearance.finish();

        expect(all(widget, '[aria-busy=true]')).to.have.length(1);
        expect(all(widget, '[role=status]').map(status => status.textContent)).to.deep.equal([
          'Caricamento…',
        ]);
        await expect(widget).to.be.accessible();
      });

      it('makes room for the list in one go', async () => {
        send(feed);
        await widget.updateComplete;

        expect(all(widget, '.loading, [aria-busy], .bar')).to.have.length(0);
        expect(all(widget, '.card, .event, .tile')).to.have.length(1);
      });
    });
  }

  for (const [tag, layout] of [
    ['sector-cards', 'carousel'],
    ['event-timeline', 'horizontal'],
  ]) {
    for (const face of ['sans-serif', 'DejaVu Sans', 'Archivo Narrow']) {
      for (const width of [320, 768, 1280]) {
        it(`of ${tag} laid out as ${layout} keeps the place that what is built in takes on ${width} px in ${face}`, async () => {
          const widget = await waiting(`<ofb-${tag} layout="${layout}" src></ofb-${tag}>`, {width});
          // Before all of them, when nothing has to be said of those that are over.
          Object.assign(widget, {clock: () => new Date('2016-01-01')}).style.font = `16px ${face}`;
          await skeletonIn(widget);
          const kept = widget.offsetHeight;
          send(builtIn);
          await widget.updateComplete;

          expect(kept).to.be.closeTo(widget.offsetHeight, 28);
        });
      }
    }
  }

  it('shows as many cards as the page asks for', async () => {
    const some = await waiting('<ofb-sector-cards sectors="food, tourism" src></ofb-sector-cards>');
    const first = await waiting('<ofb-sector-cards limit="3" src></ofb-sector-cards>');

    await Promise.all([skeletonIn(some), skeletonIn(first)]);

    expect([some, first].map(widget => all(widget, '.card').length)).to.deep.equal([2, 3]);
  });

  it('is never seen where it is fast', async () => {
    const widget = await waiting('<ofb-sector-cards src></ofb-sector-cards>');
    const skeleton = await skeletonIn(widget);
    const [appearance] = skeleton.getAnimations();
    const {delay} = appearance!.effect!.getTiming();
    send(feed);
    await widget.updateComplete;

    expect(delay).to.equal(300);
    expect(isLoaded()).to.equal(true);
    expect(skeleton.isConnected).to.equal(false);
  });

  it('leaves no trace on the list that came', async () => {
    const fed = await waiting('<ofb-sector-cards src></ofb-sector-cards>', {lang: 'en'});
    await skeletonIn(fed);
    send(feed);
    const inline = await waiting(`<ofb-sector-cards content='${JSON.stringify(feed)}'></ofb-sector-cards>`, {
      lang: 'en',
    });
    await Promise.all([fed.updateComplete, inline.updateComplete]);

    expect(fed.offsetHeight).to.equal(inline.offsetHeight);
  });

  it('gives its place to the word that it failed, which stays until a feed is there', async () => {
    expectWarning(/feed\.example/);
    const widget = await waiting('<ofb-event-timeline src></ofb-event-timeline>');
    await skeletonIn(widget);
    send(null, 500);
    await widget.updateComplete;
    const words = all(widget, '[role=status]').map(status =>
      status.textContent!.includes('non sono arrivati'),
    );
    all(widget, 'button')[0]!.click();
    await new Promise(requestAnimationFrame);

    expect(words).to.deep.equal([true]);
    expect(all(widget, '.loading')).to.have.length(0);
    expect(all(widget, '.notice')).to.have.length(1);
  });

  it('leaves a list alone that is there already', async () => {
    const widget = await waiting('<ofb-sector-cards></ofb-sector-cards>');
    await widget.updateComplete;

    widget.src = 'https://feed.example/later.json';
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);

    expect(all(widget, '.loading')).to.have.length(0);
    expect(all(widget, '.card')).to.have.length(8);
  });

  it('leaves alone what a server has rendered', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const widget = document.createElement('ofb-partner-logos') as Widget;
    widget.setAttribute('src', 'https://feed.example/served.json');
    widget.attachShadow({mode: 'open'}).innerHTML = '<p>Rendered</p>';
    place.append(widget);
    await frames(3);

    expect(widget.shadowRoot!.textContent).to.equal('Rendered');
    expect(all(widget, '.loading')).to.have.length(0);
  });

  it('says so from right to left in Arabic', async () => {
    const widget = await waiting('<ofb-sector-cards src></ofb-sector-cards>', {lang: 'ar'});
    const skeleton = await skeletonIn(widget);

    expect(getComputedStyle(skeleton).direction).to.equal('rtl');
    expect(skeleton.lang).to.equal('ar');
  });

  it('stands still for those who want less motion, pulses for 5 s at most, and is not printed', async () => {
    const widget = await waiting('<ofb-sector-cards src></ofb-sector-cards>');
    const skeleton = await skeletonIn(widget);
    const shape = all(widget, '.shape')[0]!;
    const still = shape.getAnimations().length;
    const {duration, iterations} = pretending(widget, 'prefers-reduced-motion: no-preference', () =>
      shape.getAnimations()[0]!.effect!.getTiming(),
    );
    const printed = pretending(widget, 'print', () => getComputedStyle(skeleton).display);

    expect(still).to.equal(0);
    expect(duration).to.equal(1600);
    expect(Number(duration) * iterations!).to.be.at.most(5000);
    expect(printed).to.equal('none');
  });
});
