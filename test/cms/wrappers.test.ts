import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/entries/define.ts';
import {watchWrappers} from '../../src/entries/wrappers.ts';
import type {Widget} from '../../src/elements/widget/widget.ts';
import {closePages, openHtml, textOf, widgetsOf} from '../built/page.ts';
import {expectWarning} from '../faults.ts';

watchWrappers();

const tags = 'ofb-banner, ofb-sector-cards, ofb-event-timeline, ofb-partner-logos';
const widgetIn = (element: Element) => element.querySelector<Widget>(tags);

/** Puts markup into the page, as a CMS would send it. */
async function placed(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  await nextFrame();
  return place;
}

afterEach(closePages);

describe('plain HTML for a widget', () => {
  for (const [markup, tag] of [
    ['<div data-ofb="banner"></div>', 'ofb-banner'],
    ['<div data-ofb="sector-cards"></div>', 'ofb-sector-cards'],
    ['<p data-ofb="event-timeline"></p>', 'ofb-event-timeline'],
    ['<aside data-ofb="partner-logos"></aside>', 'ofb-partner-logos'],
    ['<div data-ofb=" OFB-Banner "></div>', 'ofb-banner'],
    ['<section class="wide ofb-event-timeline"></section>', 'ofb-event-timeline'],
    ['<div class="wp-block-group ofb-partner-logos"></div>', 'ofb-partner-logos'],
    ['<div data-ofb="banner" class="ofb-partner-logos"></div>', 'ofb-banner'],
  ] as const) {
    it(`${markup} becomes <${tag}>`, async () => {
      const place = await placed(markup);

      expect(place.querySelectorAll(tags)).to.have.lengthOf(1);
      expect(widgetIn(place)?.localName).to.equal(tag);
    });
  }

  it('keeps its id, class and place, and gives its contents to the widget as the fallback', async () => {
    const place = await placed(
      '<i></i><section id="agenda" class="ofb-event-timeline wide" content="{"><h2>Agenda</h2> 2017</section><b></b>',
    );

    const [, wrapper] = place.children;
    expect(wrapper!.id).to.equal('agenda');
    expect(wrapper!.className).to.equal('ofb-event-timeline wide');
    expect(wrapper!.childNodes).to.have.lengthOf(1);
    expect(widgetIn(wrapper!)!.innerHTML).to.equal('<h2>Agenda</h2> 2017');
  });

  it('maps data-* to the widget’s attributes one to one', async () => {
    const place = await placed(
      '<div data-ofb="banner" data-variant="card" data-lang="en" data-heading-level="3" data-cta-href="#desk" data-dismissible></div>',
    );

    const widget = widgetIn(place)!;
    await widget.updateComplete;
    const title = widget.shadowRoot!.querySelector('h3')!;
    const link = widget.shadowRoot!.querySelector<HTMLAnchorElement>('[part=cta]')!;
    expect(title.textContent).to.include('Turin');
    expect(link.getAttribute('href')).to.equal('#desk');
    expect(widget.hasAttribute('dismissible')).to.equal(true);
  });

  it('ignores data-* that is not an attribute of the widget, such as a handler or a style', async () => {
    const place = await placed(
      '<div data-ofb="banner" data-onclick="alert(1)" data-onload="alert(1)" data-style="color: red" data-id="a" data-class="b" data-slot="c" data-hidden data-constructor="d" data-layout="grid"></div>',
    );

    expect(widgetIn(place)!.getAttributeNames()).to.deep.equal([]);
  });

  it('refuses an unsafe address in data-* as in an attribute', async () => {
    const place = await placed('<div data-ofb="banner" data-cta-href="javascript:alert(1)"></div>');

    const widget = widgetIn(place)!;
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[href]')).to.equal(null);
  });

  it('passes on attributes that are added, changed and removed later', async () => {
    const place = await placed('<div data-ofb="banner"></div>');
    const wrapper = place.firstElementChild as HTMLElement;
    const widget = widgetIn(place)!;

    wrapper.dataset['heading'] = 'Uno';
    await nextFrame();
    const added = widget.heading;
    wrapper.dataset['heading'] = 'Due';
    wrapper.dataset['onclick'] = 'alert(1)';
    await nextFrame();
    const changed = widget.heading;
    delete wrapper.dataset['heading'];
    await nextFrame();

    expect([added, changed, widget.heading]).to.deep.equal(['Uno', 'Due', null]);
    expect(widget.hasAttribute('onclick')).to.equal(false);
  });

  it('becomes another widget when data-ofb changes, and plain HTML when data-ofb is removed', async () => {
    const place = await placed('<div data-ofb="banner" data-lang="en"><p>Plain</p></div>');
    const wrapper = place.firstElementChild as HTMLElement;

    wrapper.dataset['ofb'] = 'partner-logos';
    await nextFrame();
    const other = widgetIn(wrapper)!;
    const state = [other.localName, other.lang, other.innerHTML, wrapper.childElementCount];
    delete wrapper.dataset['ofb'];
    await nextFrame();

    expect(state).to.deep.equal(['ofb-partner-logos', 'en', '<p>Plain</p>', 1]);
    expect(wrapper.innerHTML).to.equal('<p>Plain</p>');
  });

  it('becomes a widget when data-ofb is set later', async () => {
    const place = await placed('<div><p>Plain</p></div>');

    (place.firstElementChild as HTMLElement).dataset['ofb'] = 'banner';
    await nextFrame();

    expect(widgetIn(place)!.innerHTML).to.equal('<p>Plain</p>');
  });

  it('stays one widget when it is moved, copied, or removed and put back', async () => {
    const place = await placed('<div data-ofb="banner"><p>Plain</p></div>');
    const wrapper = place.firstElementChild!;
    const widget = widgetIn(wrapper);

    wrapper.remove();
    await nextFrame();
    place.append(wrapper, wrapper.cloneNode(true));
    await nextFrame();

    expect(widgetIn(wrapper)).to.equal(widget);
    expect([...place.children].map(child => child.querySelectorAll(tags).length)).to.deep.equal([1, 1]);
  });

  it('holds the widget again after a page replaces its contents', async () => {
    const place = await placed('<div data-ofb="banner"><p>Old</p></div>');

    place.firstElementChild!.innerHTML = '<p>New</p>';
    await nextFrame();

    expect(place.firstElementChild!.childNodes).to.have.lengthOf(1);
    expect(widgetIn(place)!.innerHTML).to.equal('<p>New</p>');
  });

  for (const [what, markup, count] of [
    ['a box that already holds a widget tag', '<div class="ofb-banner"><ofb-banner></ofb-banner></div>', 1],
    ['a widget tag with a widget class', '<ofb-banner class="ofb-banner"></ofb-banner>', 1],
    [
      'plain HTML in the fallback of another widget',
      '<div data-ofb="banner"><div data-ofb="banner"></div></div>',
      1,
    ],
    ['editable content', '<div contenteditable><div data-ofb="banner"></div></div>', 0],
    ['a class that only begins with the name of a widget', '<div class="ofb-banner-wide"></div>', 0],
    [
      'a link or a list with the class of a widget',
      '<a class="ofb-banner"></a><ul class="ofb-banner"></ul>',
      0,
    ],
  ] as const) {
    it(`does not change ${what}`, async () => {
      const place = await placed(markup);

      expect(place.querySelectorAll(tags)).to.have.lengthOf(count);
    });
  }

  it('warns once of each unknown name in data-ofb, and suggests the nearest name', async () => {
    expectWarning(/<div data-ofb>: found "event-timelne", expected "event-timeline"\./);
    expectWarning(
      /<div data-ofb>: found "news", expected one of banner, event-timeline, partner-logos, sector-cards\./,
    );

    const place = await placed(
      '<div data-ofb="event-timelne"></div><div data-ofb="event-timelne"></div><div data-ofb="news"></div>',
    );
    await import('../../src/validator/nearest.ts');
    await nextFrame();

    expect(widgetIn(place)).to.equal(null);
  });

  it('warns of an element that cannot hold a widget', async () => {
    expectWarning(/<ul data-ofb>: found "banner", expected a div, section/);

    const place = await placed('<ul data-ofb="banner"></ul>');

    expect(widgetIn(place)).to.equal(null);
  });
});

describe('the script tags', () => {
  const cdn = `${location.origin}/dist/cdn`;
  const body =
    '<div data-ofb="partner-logos"><p>Plain</p></div><section class="ofb-banner" data-lang="en"></section>';

  for (const [what, head] of [
    ['ofb.js', `<script type="module" src="${cdn}/ofb.js"></script>`],
    ['ofb.all.js in the head', `<script src="${cdn}/ofb.all.js"></script>`],
    [
      'both at once',
      `<script src="${cdn}/ofb.all.js"></script><script type="module" src="${cdn}/ofb.js"></script>`,
    ],
  ] as const) {
    it(`turn plain HTML into widgets, with ${what}`, async () => {
      const page = await openHtml(
        `<!doctype html><html lang="it"><head><title>Test</title>${head}</head><body>${body}</body></html>`,
      );
      while (page.document.querySelectorAll(tags).length < 2) await nextFrame();

      const widgets = await widgetsOf(page);

      expect(widgets).to.have.lengthOf(2);
      expect(widgets[0]!.innerHTML).to.equal('<p>Plain</p>');
      expect(textOf(widgets[0]!)).to.include('Politecnico');
      expect(textOf(widgets[1]!)).to.include('Turin');
    });
  }
});
