import {expect} from '@open-wc/testing';
import {closePages, openHtml, textOf, widgetsOf, type Page} from '../built/page.ts';
import {worlds, type World} from './worlds.js';

const cdn = `${location.origin}/dist/cdn`;
const entries = {
  'ofb.js': `<script type="module" src="${cdn}/ofb.js"></script>`,
  'ofb.all.js': `<script src="${cdn}/ofb.all.js"></script>`,
};

/** Widgets that load most modules: with options, feeds of both formats, and a fault that is reported. */
const body = `<ofb-banner dismissible next-event remember="soon"></ofb-banner><ofb-banner variant="hero"></ofb-banner>
  <ofb-sector-cards layout="carousel" limit="3"></ofb-sector-cards><ofb-sector-cards expand></ofb-sector-cards>
  <ofb-event-timeline filters deep-link subscribe structured-data></ofb-event-timeline>
  <ofb-event-timeline layout="horizontal" src="${location.origin}/test/pages/agenda.ics"></ofb-event-timeline>
  <ofb-event-timeline layout="compact" lang="en"></ofb-event-timeline>
  <ofb-partner-logos layout="marquee"></ofb-partner-logos>
  <ofb-partner-logos src="${location.origin}/test/pages/feed.json"></ofb-partner-logos>`;

/** What the widgets of each entry show on an unchanged page. */
const expected = new Map<string, Told>();

interface Told {
  readonly texts: readonly string[];
  readonly data: string;
}

before(async function () {
  this.timeout(30_000);
  for (const [entry, script] of Object.entries(entries)) expected.set(entry, told(await open(script)));
  closePages();
});

afterEach(closePages);

for (const world of worlds) {
  describe(world.name, () => {
    for (const [entry, script] of Object.entries(entries)) {
      it(entry, async () => {
        const page = await open(scriptOf(world) + script);

        // The message of a widget that cannot be shown comes a moment later.
        while (world.isPoor && !told(page).texts.every(Boolean)) await new Promise(requestAnimationFrame);
        const found = told(page);

        if (!world.isPoor) expect(found).to.deep.equal(expected.get(entry));
        expect(page.messages().filter(message => !message.includes('Open for business'))).to.deep.equal([]);
        if (world.feeds) expect(await ends(page, Object.keys(world.feeds))).to.deep.equal(world.feeds);
      });
    }
  });
}

async function open(head: string): Promise<Page> {
  const page = await openHtml(
    `<!doctype html><html lang="it"><head><title>World</title>${head}</head><body>${body}</body></html>`,
  );
  await widgetsOf(page);
  return page;
}

/** Whether a feed can be read, for each query. */
async function ends(page: Page, queries: readonly string[]): Promise<Record<string, string>> {
  page.document.body.innerHTML = queries
    .map(query => `<ofb-partner-logos src="/feed.json?${query}"></ofb-partner-logos>`)
    .join('');
  const texts = (await widgetsOf(page)).map(textOf);
  expect(page.messages().join()).to.not.match(/undefined|unhandled|error /i);
  return Object.fromEntries(texts.map((text, index) => [queries[index]!, endOf(text)]));
}

function endOf(text: string): string {
  if (text.includes('Ente di prova')) return 'comes';
  return text.includes('I dati non sono arrivati.') ? 'fails' : text;
}

function told({document}: Page): Told {
  const widgets = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('ofb-'));
  const [data] = document.querySelectorAll('script[type="application/ld+json"]');
  return {texts: widgets.map(textOf), data: data?.textContent ?? ''};
}

function scriptOf({address, script = ''}: World): string {
  return address ? `<script src="${address}"></script>` : `<script>${script}</script>`;
}
