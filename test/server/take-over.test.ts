import {expect} from '@open-wc/testing';
import '../../src/entries/define.ts';
import type {Widget} from '../../src/elements/widget/widget.ts';
import type {Tag} from '../../src/entries/server.ts';
import {expectWarning} from '../faults.ts';
import {frames} from '../until.ts';
import {rendered} from './render.ts';

type Options = Parameters<typeof rendered>[1];

const now = new Date('2017-11-14T10:00:00Z');

let place: HTMLElement;

beforeEach(() => {
  // A scroll bar that comes later would change every width.
  document.documentElement.style.overflowY = 'scroll';
  place = document.createElement('div');
  place.lang = 'it';
  document.body.append(place);
});

afterEach(() => place.remove());

/** A widget as a page that was prerendered brings it: the script is there before it. */
function put(html: string, clock = now): Widget {
  place.setHTMLUnsafe(html);
  // Firefox does so a moment later.
  customElements.upgrade(place);
  const widget = place.firstElementChild as Widget & {clock?: () => Date};
  // The same moment for both.
  widget.clock = () => clock;
  return widget;
}

function partOf(widget: Widget, selector: string): HTMLElement {
  return widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
}

/** What a reader sees; what is only spoken may count what is in view. */
function textOf(widget: Widget): string {
  const spoken = partOf(widget, '.spoken')?.innerText ?? '';
  return partOf(widget, '.widget').innerText.replace(spoken, '').replace(/\s+/g, ' ').trim();
}

/** All boxes that a reader sees, by what they are. */
function boxesOf(widget: Widget): string[] {
  return [...widget.shadowRoot!.querySelectorAll('.widget, .widget *:not(.spoken, noscript)')].map(
    element => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const numbers = [x, y, width, height].map(number => Math.round(number * 4) / 4);
      return `${element.localName}.${element.getAttribute('class')} ${numbers.join(' ')}`;
    },
  );
}

/** A few are enough to see what is wrong. */
function moved(before: readonly string[], after: readonly string[]): string[] {
  return before.flatMap((box, index) => (box === after[index] ? [] : `${box} → ${after[index]}`)).slice(0, 5);
}

const archive = new Date('2026-11-22T10:00:00Z');

const cases: readonly (readonly [what: string, tag: Tag, options: Options])[] = [
  ['a bar', 'ofb-banner', {}],
  ['a card', 'ofb-banner', {attributes: {variant: 'card', 'next-event': true}}],
  ['a hero', 'ofb-banner', {attributes: {variant: 'hero', dismissible: true, 'role-of-host': 'partner'}}],
  ['cards', 'ofb-sector-cards', {}],
  ['some cards', 'ofb-sector-cards', {attributes: {limit: 3, expand: true}}],
  ['a list of cards', 'ofb-sector-cards', {attributes: {layout: 'list'}}],
  ['a carousel', 'ofb-sector-cards', {attributes: {layout: 'carousel'}}],
  ['a timeline', 'ofb-event-timeline', {}],
  ['a part of a timeline', 'ofb-event-timeline', {attributes: {limit: 4}}],
  ['a timeline to choose from', 'ofb-event-timeline', {attributes: {filters: true, 'deep-link': true}}],
  ['filters over a few events', 'ofb-event-timeline', {attributes: {filters: true, limit: 3}, now: archive}],
  // A street goes to what is ahead by itself.
  ['a street', 'ofb-event-timeline', {attributes: {layout: 'horizontal'}, now: archive}],
  ['a table of contents', 'ofb-event-timeline', {attributes: {layout: 'compact', group: 'month'}}],
  ['partners', 'ofb-partner-logos', {}],
  ['a row of partners', 'ofb-partner-logos', {attributes: {layout: 'row'}}],
];

describe('a widget that was prerendered', () => {
  for (const [what, tag, options] of cases) {
    it(`moves nothing when the script takes over ${what}`, async () => {
      const widget = put(await rendered(tag, {now, language: 'it', ...options}), options?.now);
      const before = {boxes: boxesOf(widget), text: textOf(widget)};

      await widget.updateComplete;
      let after = {boxes: boxesOf(widget), text: textOf(widget)};
      // A street finds its place when its size is known, which a busy machine says a few frames later.
      for (let frame = 0; what === 'a street' && frame < 30; frame++) {
        if (moved(before.boxes, after.boxes).length === 0) break;
        await frames(3);
        after = {boxes: boxesOf(widget), text: textOf(widget)};
      }
      expect(after.text).to.equal(before.text);
      expect(before.boxes.length).to.be.above(5);
      expect(moved(before.boxes, after.boxes)).to.deep.equal([]);
    });
  }

  for (const [width, moves] of [
    [320, true],
    [700, true],
    [1400, false],
  ] as const) {
    it(`moves nothing but the line itself when a marquee takes over at ${width} px`, async () => {
      place.style.inlineSize = `${width}px`;
      const widget = put(
        await rendered('ofb-partner-logos', {language: 'it', attributes: {layout: 'marquee'}}),
      );
      const still = () =>
        [
          ...widget.shadowRoot!.querySelectorAll(
            '.widget, .ground, .title, .lead, .belt, :not(.copy) > li, :not(.copy) > li .tile',
          ),
        ].map(element => {
          const {x, y, width, height} = element.getBoundingClientRect();
          return `${element.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
        });
      const before = still();

      await widget.updateComplete;
      await frames(3);
      const loops = partOf(widget, '.belt').getAnimations({subtree: true});
      for (const loop of loops) {
        loop.pause();
        loop.currentTime = 0;
      }

      expect(loops.length > 0).to.equal(moves);
      expect(before.length).to.be.above(10);
      expect(moved(before, still())).to.deep.equal([]);
    });
  }

  it('hands over what it has told search engines, so that it stands in the page once', async () => {
    const stated = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
    const widget = put(
      await rendered('ofb-event-timeline', {
        now,
        language: 'it',
        base: document.baseURI,
        attributes: {'structured-data': true},
      }),
    );
    const server = stated();
    const before = {boxes: boxesOf(widget), texts: server.map(({textContent}) => textContent)};

    await widget.updateComplete;

    expect(server).to.have.length(1);
    expect(stated()).to.have.length(1);
    expect(stated()).not.to.include(server[0]);
    expect(stated().map(({textContent}) => textContent)).to.deep.equal(before.texts);
    expect(moved(before.boxes, boxesOf(widget))).to.deep.equal([]);
  });

  it('moves nothing where a page has words of its own, and a feed another language', async () => {
    const phrases = {it: {past: 'È già stato', eventCount: {one: '{count} cosa', other: '{count} cose'}}};
    const script = document.createElement('script');
    Object.assign(script, {type: 'application/json', text: JSON.stringify(phrases.it)});
    script.dataset['ofbPhrases'] = 'it';
    document.head.append(script);
    const feed = {inLanguage: 'en', events: [{id: 'x', name: 'A fair for all', startDate: '2017-03-06'}]};
    const widget = put(
      await rendered('ofb-event-timeline', {
        now,
        language: 'it',
        phrases,
        attributes: {content: JSON.stringify(feed)},
      }),
    );
    const before = {boxes: boxesOf(widget), text: textOf(widget)};

    await widget.updateComplete;

    script.remove();
    expect(before.text).to.include('È già stato');
    expect(partOf(widget, '.event-title span')).to.have.attribute('lang', 'en');
    expect(textOf(widget)).to.equal(before.text);
    expect(moved(before.boxes, boxesOf(widget))).to.deep.equal([]);
  });

  it('stays on view until all that takes its place is there', async () => {
    const widget = put(await rendered('ofb-event-timeline', {language: 'it', attributes: {group: 'month'}}));
    const server = partOf(widget, '.widget');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(records => changes.push(...records));
    observer.observe(widget.shadowRoot!, {childList: true});

    await widget.updateComplete;

    changes.push(...observer.takeRecords());
    const exchanges = changes.filter(({removedNodes}) => removedNodes.length > 0);
    expect(exchanges).to.have.length(1);
    expect([...exchanges[0]!.removedNodes]).to.include(server);
    expect([...exchanges[0]!.addedNodes]).to.include(partOf(widget, '.widget'));
    expect(changes.indexOf(exchanges[0]!)).to.equal(0);
  });

  it('is alive after that', async () => {
    const widget = put(await rendered('ofb-event-timeline', {language: 'it', now, attributes: {limit: 2}}));
    await widget.updateComplete;

    partOf(widget, '.more').click();

    expect(widget.shadowRoot!.querySelectorAll('.event')).to.have.length(25);
    expect(widget.shadowRoot!.querySelector('noscript, style')).to.equal(null);
  });

  it('follows the language that the page has now', async () => {
    const widget = put(await rendered('ofb-partner-logos', {language: 'en'}));
    const before = textOf(widget);

    await widget.updateComplete;

    expect(before).to.include('Who opens the doors');
    expect(textOf(widget)).to.include('Chi apre le porte');
  });

  it('gives way to the built-in content when another version wrote it', async () => {
    const widget = put(
      '<ofb-partner-logos><template shadowrootmode="open"><style>.old { color: red }</style><main class="old"><a href="https://www.polito.it" id="x">Politecnico</a></main></template></ofb-partner-logos>',
    );
    const before = widget.shadowRoot!.textContent;

    await widget.updateComplete;

    expect(before).to.include('Politecnico');
    expect(partOf(widget, '.old')).to.equal(null);
    expect(textOf(widget)).to.include('Chi apre le porte');
  });

  for (const [what, html] of [
    ['its own', undefined],
    [
      'another version',
      '<div><p><a href="https://www.polito.it">Poli</a> <a href="https://www.unito.it">UniTo</a></p></div>',
    ],
  ] as const) {
    it(`keeps the focus where the reader is, in HTML of ${what}`, async () => {
      const own = await rendered('ofb-partner-logos', {language: 'it'});
      const widget = put(
        html
          ? `<ofb-partner-logos><template shadowrootmode="open">${html}</template></ofb-partner-logos>`
          : own,
      );
      const server = partOf(widget, 'a[href="https://www.unito.it"]');
      server.focus();

      await widget.updateComplete;

      const {activeElement} = widget.shadowRoot!;
      expect(activeElement).to.not.equal(server);
      expect(activeElement).to.have.attribute('href', 'https://www.unito.it');
    });
  }

  it('keeps the focus in the widget when what had it is gone', async () => {
    const widget = put(
      '<ofb-partner-logos><template shadowrootmode="open"><button>Old</button></template></ofb-partner-logos>',
    );
    partOf(widget, 'button').focus();

    await widget.updateComplete;

    expect(widget.shadowRoot!.activeElement?.localName).to.equal('a');
  });

  it('leads to what the address names, once the content has replaced the server’s', async () => {
    const address = location.href;
    const opened: boolean[] = [];
    place.addEventListener('ofb-sector-opened', event => {
      opened.push((event.composedPath()[0] as Element).isConnected);
    });
    history.replaceState(null, '', '#ofb-sector-food');
    // Own colours come later than the first rendering.
    const attributes = {style: '--ofb-brand: #6a1b9a'};
    const widget = put(await rendered('ofb-sector-cards', {now, language: 'it', attributes}));

    await widget.updateComplete;
    await frames(2);
    history.replaceState(null, '', address);

    expect(opened).to.deep.equal([true]);
    expect(widget.shadowRoot!.activeElement?.closest('.card')?.id).to.equal('ofb-sector-food');
  });

  it('keeps open what the reader has opened', async () => {
    const widget = put(await rendered('ofb-sector-cards', {now, language: 'it', attributes: {expand: true}}));
    const name = '#ofb-sector-automotive details';
    partOf(widget, name).setAttribute('open', '');

    await widget.updateComplete;

    expect([...widget.shadowRoot!.querySelectorAll('details[open]')]).to.deep.equal([partOf(widget, name)]);
  });

  it('keeps how far the reader has scrolled', async () => {
    for (const [tag, attributes, selector, tolerance] of [
      ['ofb-sector-cards', {layout: 'carousel'}, '.row', 2],
      // Where an event stands beside its year, which needs a script to make room for it.
      ['ofb-event-timeline', {layout: 'horizontal'}, '.street', 110],
    ] as const) {
      const widget = put(await rendered(tag, {now: archive, language: 'it', attributes}), archive);
      partOf(widget, selector).scrollTo({left: 600, behavior: 'instant'});
      const before = partOf(widget, selector).scrollLeft;

      await widget.updateComplete;
      await frames(3);

      expect(before).to.be.above(200);
      expect(partOf(widget, selector).scrollLeft).to.be.closeTo(before, tolerance);
    }
  });

  it('keeps the text that the reader has selected', async function () {
    // Without it nobody can see what is selected inside a shadow root.
    if (!('getComposedRanges' in Selection.prototype)) this.skip();
    const widget = put(await rendered('ofb-sector-cards', {now, language: 'it'}));
    const [text] = partOf(widget, '#ofb-sector-food .text').childNodes;
    getSelection()!.setBaseAndExtent(text!, 3, text!, 20);
    const before = getSelection()!.toString();

    await widget.updateComplete;

    const [range] = getSelection()!.getComposedRanges({shadowRoots: [widget.shadowRoot!]});
    expect(range!.startContainer).to.equal(partOf(widget, '#ofb-sector-food .text').childNodes[1]);
    expect([range!.startOffset, range!.endOffset]).to.deep.equal([3, 20]);
    expect(before).to.have.length(17);
  });

  it('stays when the feed does not come', async () => {
    const feed = {inLanguage: 'it', partners: [{id: 'x', name: 'Officina di prova'}]};
    expectWarning(/there-is-no-such-feed/);
    const widget = put(
      await rendered('ofb-partner-logos', {
        feed,
        language: 'it',
        attributes: {src: '/there-is-no-such-feed.json'},
      }),
    );
    const before = boxesOf(widget);
    const server = partOf(widget, '.widget');

    await widget.updateComplete;

    expect(widget.matches(':state(failed)')).to.equal(true);
    expect(partOf(widget, '.widget')).to.equal(server);
    expect(textOf(widget)).to.include('Officina');
    expect(moved(before, boxesOf(widget))).to.deep.equal([]);
  });
});
