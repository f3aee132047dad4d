import {expect} from '@open-wc/testing';
import {closePages, openHtml, widgetsOf, type Page} from '../built/page.ts';
import {inTurn} from '../runs.ts';

const cdn = `${location.origin}/dist/cdn`;
const sheet = `<link rel="stylesheet" href="${location.origin}/src/pages/ofb.css">`;
const script = `<script type="module" src="${cdn}/ofb.js"></script>`;

/** Widgets whose height ofb.css can know: they show the built-in content in Italian. */
const widgets = [
  '<ofb-banner></ofb-banner>',
  '<ofb-banner cta-href="#a"></ofb-banner>',
  '<ofb-banner variant="card" cta-href="#a"></ofb-banner>',
  '<ofb-banner variant="hero" cta-href="#a"></ofb-banner>',
  '<ofb-sector-cards></ofb-sector-cards>',
  '<ofb-sector-cards frame="none"></ofb-sector-cards>',
  '<ofb-sector-cards layout="list"></ofb-sector-cards>',
  '<ofb-sector-cards layout="carousel"></ofb-sector-cards>',
  '<ofb-event-timeline limit="1"></ofb-event-timeline>',
  '<ofb-event-timeline limit="3" frame="none"></ofb-event-timeline>',
  '<ofb-event-timeline layout="compact" limit="3"></ofb-event-timeline>',
  '<ofb-event-timeline layout="horizontal"></ofb-event-timeline>',
  '<ofb-partner-logos></ofb-partner-logos>',
  '<ofb-partner-logos frame="none"></ofb-partner-logos>',
  '<ofb-partner-logos layout="row" frame="none"></ofb-partner-logos>',
  '<ofb-partner-logos layout="marquee"></ofb-partner-logos>',
];

/** Widgets whose height ofb.css cannot know: it keeps at most the height that they need. */
const floors = [
  '<ofb-event-timeline></ofb-event-timeline>',
  '<ofb-event-timeline layout="compact"></ofb-event-timeline>',
  '<ofb-event-timeline limit="8"></ofb-event-timeline>',
  '<ofb-event-timeline show="upcoming"></ofb-event-timeline>',
];

const page = (head: string, body: string, {width, face = 'sans-serif'}: {width: number; face?: string}) =>
  openHtml(
    `<!doctype html><html lang="it"><head><title>Test</title>${sheet}${head}<style>body { margin: 0; font: 16px/1.5 ${face} }</style></head><body>${body}</body></html>`,
    `inline-size: ${width}px; block-size: 600px; border: 0`,
  );

const heightsOf = ({document}: Page) =>
  [...document.body.children].map(element => element.getBoundingClientRect().height);

afterEach(closePages);

describe('ofb.css', () => {
  for (const face of ['DejaVu Sans', 'Archivo Narrow']) {
    for (const width of inTurn([320, 375, 800, 1280])) {
      it(`reserves the height that each widget takes at ${width} px in ${face}`, async () => {
        const body = [...widgets, ...floors].join('');
        const kept = heightsOf(await page('', body, {width, face}));

        const opened = await page(script, body, {width, face});
        await widgetsOf(opened);

        const taken = heightsOf(opened);
        const wrong = [...widgets, ...floors].flatMap((widget, index) => {
          const [place, height] = [Math.round(kept[index]!), Math.round(taken[index]!)];
          const isTooLarge = place - height > 24 && (index >= widgets.length || place > height * 1.16);
          const isTooSmall = height - place > 24 && index < widgets.length && place < height * 0.84;
          return isTooLarge || isTooSmall || place < 50 ? [`${widget} takes ${height}, kept: ${place}`] : [];
        });
        expect(wrong).to.deep.equal([]);
      });
    }
  }

  // At this width the card's text takes one line in most typefaces, and two in a wide one.
  for (const face of ['DejaVu Sans', 'Arimo', 'Archivo Narrow']) {
    it(`reserves the height that a card takes at 1024 px in ${face}`, async () => {
      const card = '<ofb-banner variant="card" cta-href="#a"></ofb-banner>';
      const [kept] = heightsOf(await page('', card, {width: 1024, face}));
      const opened = await page(script, card, {width: 1024, face});
      await widgetsOf(opened);

      expect(kept! / heightsOf(opened)[0]!).to.be.within(0.84, 1.16);
    });
  }

  it('reserves the same height for a tag and for both forms of plain HTML', async () => {
    const opened = await page(
      '',
      '<ofb-event-timeline layout="compact" limit="2"></ofb-event-timeline><div data-ofb="event-timeline" data-layout="compact" data-limit="2"></div><section class="ofb-event-timeline" data-layout="compact" data-limit="2"></section>',
      {width: 768},
    );

    const [tag, ...plain] = heightsOf(opened);

    expect(tag).to.be.greaterThan(200);
    expect(plain).to.deep.equal([tag, tag]);
  });

  it('reserves nothing more once a widget is rendered, nor for the box around the widget', async () => {
    const opened = await page(
      script,
      '<ofb-partner-logos layout="row"></ofb-partner-logos><div data-ofb="partner-logos" data-layout="row"></div>',
      {width: 1280},
    );
    while (!opened.document.querySelector('div > *')) await new Promise(requestAnimationFrame);
    const [tag] = await widgetsOf(opened);

    const own = tag!.shadowRoot!.querySelector('.widget')!.getBoundingClientRect().height;
    expect(heightsOf(opened).map(Math.round)).to.deep.equal([Math.round(own), Math.round(own)]);
  });
});
