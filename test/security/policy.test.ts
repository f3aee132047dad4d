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

/** Every layout, and all that a page may switch on. */
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
    // Style sheets are not stopped either.
    expect(window.getComputedStyle(widget).display).to.equal('block');
  }
}

describe('the strictest policy', () => {
  for (const name of ['ofb', 'all'] as const) {
    it(`is not violated by ${name === 'all' ? 'ofb.all.js' : 'ofb.js'}, whatever it draws`, async () => {
      const page = await openStrictPage(name);

      await showAll(page);

      expectAllDrawn(page);
      expect(page.window.reports).to.deep.equal([]);
      expect(dangersIn(page)).to.deep.equal([]);
    });
  }

  it('is not violated by several copies of us, which share one policy of Trusted Types', async () => {
    const page = await openStrictPage('twice');

    await showAll(page);
    // The slower copy speaks when it comes.
    while (page.window.written.length === 0) await new Promise(requestAnimationFrame);

    expectAllDrawn(page);
    expect(page.window.reports).to.deep.equal([]);
    expect(page.window.written.join()).to.include('is defined already, by version');
  });

  it('lets the page have its own Lit, under its own name, before us and beside us', async () => {
    const page = await openStrictPage('own-lit', `${policy} lit-html`);

    await showAll(page);

    expectAllDrawn(page);
    expect(page.window.reports).to.deep.equal([]);
  });

  it('stops the page’s own Lit alone where the page does not allow that name', async function () {
    // An engine that knows no Trusted Types stops nothing.
    if (!('trustedTypes' in window)) this.skip();
    const page = await openStrictPage('own-lit');

    await showAll(page);

    expectAllDrawn(page);
    expect(page.document.querySelector('#own')).to.equal(null);
    expect(page.window.reports.join('\n')).to.match(/trusted-types/);
  });

  it('is real: the browser stops what breaks it', async () => {
    const page = await openStrictPage('ofb');
    const script = page.document.createElement('div');
    page.document.body.append(script);
    const heard = new Promise(resolve => page.window.addEventListener('securitypolicyviolation', resolve));

    script.setAttribute('style', 'color: red');
    await heard;

    expect(page.window.reports.join()).to.include('style-src');
  });
});
