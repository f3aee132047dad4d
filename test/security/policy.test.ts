import {expect} from '@open-wc/testing';
import {
  closeStrictPages,
  dangersIn,
  openStrictPage,
  policy,
  show,
  widgetIn,
  widgetTags,
  type StrictPage,
} from './strict-page.ts';

const feed = '/test/pages/feed.json';

/** Widgets in every layout and variant, with their options. */
const written: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ...widgetTags.map(tag => [tag, {}] as const),
  ['ofb-banner', {variant: 'card', dismissible: '', 'next-event': ''}],
  ['ofb-banner', {variant: 'hero', 'role-of-host': 'partner', 'cta-href': '/invest'}],
  ['ofb-sector-cards', {layout: 'list', limit: '2', sectors: 'food tourism culture'}],
  ['ofb-sector-cards', {layout: 'carousel', expand: ''}],
  ['ofb-event-timeline', {layout: 'horizontal', filters: '', 'deep-link': '', 'structured-data': ''}],
  ['ofb-event-timeline', {layout: 'compact', group: 'month', subscribe: '/agenda.ics'}],
  ['ofb-partner-logos', {layout: 'row'}],
  ['ofb-partner-logos', {layout: 'marquee', lang: 'en', theme: 'dark', frame: 'none', font: 'system'}],
  ['ofb-partner-logos', {src: feed}],
  ['ofb-event-timeline', {src: '/test/pages/agenda.ics'}],
];

afterEach(closeStrictPages);

async function showAll(page: StrictPage): Promise<void> {
  await show(
    page,
    written.map(([tag, attributes]) => widgetIn(page, tag, {attributes})),
  );
}

function expectAllDrawn({document: page, window}: StrictPage): void {
  const widgets = [...page.querySelectorAll<HTMLElement>(widgetTags.join())];
  expect(widgets).to.have.lengthOf(written.length);
  for (const widget of widgets) {
    expect(widget.shadowRoot!.textContent.trim().length, widget.outerHTML).to.be.greaterThan(20);
    // The policy does not block the style sheets either.
    expect(window.getComputedStyle(widget).display).to.equal('block');
  }
}

describe('the strict policy', () => {
  for (const name of ['ofb', 'all'] as const) {
    it(`is not violated by ${name === 'all' ? 'ofb.all.js' : 'ofb.js'} in any layout`, async () => {
      const page = await openStrictPage(name);

      await showAll(page);

      expectAllDrawn(page);
      expect(page.window.reports).to.deep.equal([]);
      expect(dangersIn(page)).to.deep.equal([]);
    });
  }

  it('is not violated by two copies of the widgets, which share one Trusted Types policy', async () => {
    const page = await openStrictPage('twice');

    await showAll(page);
    // The copy that is loaded later writes a warning.
    while (page.window.written.length === 0) await new Promise(requestAnimationFrame);

    expectAllDrawn(page);
    expect(page.window.reports).to.deep.equal([]);
    expect(page.window.written.join()).to.include('is defined already, by version');
  });

  it('allows the page its own copy of Lit when it names Lit’s Trusted Types policy', async () => {
    const page = await openStrictPage('own-lit', `${policy} lit-html`);

    await showAll(page);

    expectAllDrawn(page);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('blocks only the page’s own copy of Lit when the policy does not name Lit’s policy', async function () {
    // An engine without Trusted Types blocks nothing.
    if (!('trustedTypes' in window)) this.skip();
    const page = await openStrictPage('own-lit');

    await showAll(page);

    expectAllDrawn(page);
    expect(page.document.querySelector('#own')).to.equal(null);
    expect(page.window.reports.join('\n')).to.match(/trusted-types/);
  });

  it('makes the browser block and report an inline style', async () => {
    const page = await openStrictPage('ofb');
    const script = page.document.createElement('div');
    page.document.body.append(script);
    const heard = new Promise(resolve => page.window.addEventListener('securitypolicyviolation', resolve));

    script.setAttribute('style', 'color: red');
    await heard;

    expect(page.window.reports.join()).to.include('style-src');
  });
});
