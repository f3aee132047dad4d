import {expect} from '@open-wc/testing';
import {filesOf} from './files.js';
import {closePages, openHtml, openPage, textOf, widgetsOf, type Page} from './page.ts';

const cdn = `${location.origin}/dist/cdn`;
const moduleScript = `<script type="module" src="${cdn}/ofb.js"></script>`;
const classicScript = `<script src="${cdn}/ofb.all.js"></script>`;

const page = (head: string, body: string) =>
  openHtml(
    `<!doctype html><html lang="it"><head><title>Test</title>${head}</head><body>${body}</body></html>`,
  );

/** The names of the requested scripts from dist/cdn, without their hashes. */
function files(opened: Page): string[] {
  const scripts = opened.requests().filter(address => /\/dist\/cdn\/.*\.js/.test(address));
  return scripts
    .map(address => /\/dist\/cdn\/(?:chunks\/)?(.+?)(-[\w-]{8})?\.js/.exec(address)!)
    .map(([, name]) => (name === 'ofb' ? 'ofb.js' : name!));
}

const body =
  '<ofb-banner></ofb-banner><ofb-sector-cards></ofb-sector-cards><ofb-event-timeline></ofb-event-timeline><ofb-partner-logos></ofb-partner-logos>';

afterEach(closePages);

describe('ofb.js', () => {
  it('requests exactly the listed files on the partner page, each once', async () => {
    const opened = await openPage('/dist/cdn/index.html');
    await widgetsOf(opened);

    expect(files(opened).toSorted()).to.deep.equal(filesOf.partnerPage.toSorted());
  });

  for (const [names, expected] of [
    [['banner'], filesOf.banner],
    [['partner-logos'], filesOf.partners],
    [['sector-cards'], filesOf.sectors],
    [['event-timeline'], filesOf.events],
    [['event-timeline', 'partner-logos'], filesOf.eventsAndPartners],
  ] as const) {
    it(`loads no files of other widgets for ${names.join(' and ')}`, async () => {
      const opened = await page(moduleScript, names.map(name => `<ofb-${name}></ofb-${name}>`).join(''));
      await widgetsOf(opened);

      expect(files(opened).toSorted()).to.deep.equal(expected.toSorted());
    });
  }

  it('loads the class of a timeline on a page that has removed Intl, and keeps the fallback in sight', async () => {
    const opened = await page(
      `<script>window.Intl = {}</script>${moduleScript}`,
      '<ofb-event-timeline><p>Agenda</p></ofb-event-timeline>',
    );

    const [timeline] = await widgetsOf(opened);

    expect(timeline!.matches(':state(failed)')).to.equal(true);
    expect(timeline!.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('loads the feed parser for every feed, and the iCalendar parser only for an iCalendar file', async () => {
    const json = await page(
      moduleScript,
      `<ofb-banner src="${location.origin}/test/pages/feed.json"></ofb-banner>`,
    );
    await widgetsOf(json);
    const ics = await page(
      moduleScript,
      `<ofb-event-timeline src="${location.origin}/test/pages/agenda.ics"></ofb-event-timeline>`,
    );
    const [timeline] = await widgetsOf(ics);

    expect(files(json)).to.include('feed');
    expect(files(json)).not.to.include('parse-calendar');
    expect(files(ics)).to.include.members(['feed', 'parse-calendar']);
    expect(files(ics)).not.to.include('languages/it-events');
    expect(textOf(timeline!)).to.include('Forum di prova');
  });

  it('reads the address of the page’s feed from data-src of its script tag', async () => {
    const opened = await page(
      `<script type="module" src="${cdn}/ofb.js" data-src="${location.origin}/test/pages/feed.json"></script>`,
      '<ofb-banner></ofb-banner><ofb-partner-logos></ofb-partner-logos>',
    );

    const [banner, partners] = await widgetsOf(opened);

    expect(textOf(banner!)).to.include('Parole di prova.');
    expect(textOf(partners!)).to.include('Ente sano');
    expect(files(opened)).not.to.include('languages/it-partners');
    expect(opened.requests().filter(address => address.endsWith('feed.json'))).to.have.lengthOf(1);
  });

  for (const [what, widgets] of [
    ['one widget', '<ofb-event-timeline></ofb-event-timeline>'],
    ['all four widgets', body],
  ] as const) {
    it(`loads only the first language of data-languages that the widgets have, for ${what}`, async () => {
      const opened = await page(
        `<script type="module" src="${cdn}/ofb.js" data-languages="se, fr de"></script>`,
        `<main lang="fi">${widgets}</main>`,
      );

      const [first] = await widgetsOf(opened);

      const languages = files(opened).filter(name => /languages\/[a-z]+(-events)?$/.test(name));
      expect(languages).to.deep.equal(['languages/fr', 'languages/fr-events']);
      expect(first!.shadowRoot!.querySelector('.widget')).to.have.attribute('lang', 'fr');
    });
  }

  it('shows all four widgets from their own chunks when the chunk of all elements cannot be loaded', async () => {
    const published = Object.keys((await (await fetch(`${cdn}/sri.json`)).json()) as object);
    const chunk = published.find(file => /all-elements-[\w-]{8}\.js$/.test(file))!;
    const imports = {[`${cdn}/${chunk}`]: 'data:text/javascript,throw "gone"'};
    const map = `<script type="importmap">${JSON.stringify({imports})}</script>`;

    const widgets = await widgetsOf(await page(map + moduleScript, body));

    expect(widgets.map(widget => textOf(widget).length > 30)).to.deep.equal([true, true, true, true]);
  });

  it('loads nothing on a page without widgets', async () => {
    const opened = await page(moduleScript, '<p>…</p>');

    expect(files(opened)).to.deep.equal(['ofb.js']);
  });

  it('finds widgets that are added later, alone and inside other markup', async () => {
    const opened = await page(moduleScript, '<main></main>');
    const main = opened.document.querySelector('main')!;

    main.append(opened.document.createElement('ofb-banner'));
    main.insertAdjacentHTML(
      'beforeend',
      '<section><div><ofb-partner-logos></ofb-partner-logos></div></section>',
    );

    const widgets = await widgetsOf(opened);
    expect(widgets.map(textOf)).to.have.lengthOf(2);
    expect(textOf(widgets[1]!)).to.include('Politecnico');
  });

  it('loads ofb.js once when the script address has a version query', async () => {
    const opened = await page(
      `<script type="module" src="${cdn}/ofb.js?ver=6.4"></script>`,
      '<ofb-banner></ofb-banner>',
    );
    await widgetsOf(opened);

    expect(files(opened).filter(name => name === 'ofb.js')).to.have.lengthOf(1);
    expect(opened.messages()).to.deep.equal([]);
  });

  for (const [what, open] of [
    ['four widgets', () => openPage('/dist/cdn/index.html')],
    [
      'two widgets',
      () =>
        page(moduleScript, '<ofb-event-timeline></ofb-event-timeline><ofb-sector-cards></ofb-sector-cards>'),
    ],
    ['a hero banner', () => page(moduleScript, '<ofb-banner variant="hero"></ofb-banner>')],
  ] as const) {
    it(`loads ${what} in at most two steps of imports after ofb.js`, async () => {
      const opened = await open();
      await widgetsOf(opened);

      const depths = await depthsOf(opened);

      expect(depths.size).to.be.above(2);
      expect([...depths.values()].every(Number.isFinite)).to.equal(true);
      expect(Math.max(...depths.values())).to.be.at.most(2);
    });
  }
});

describe('a page with a strict Content-Security-Policy', () => {
  const policy = [
    "default-src 'none'",
    `script-src ${location.origin} 'unsafe-inline'`,
    `style-src ${location.origin}`,
    "require-trusted-types-for 'script'",
    'trusted-types ofb',
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  for (const [what, scripts] of [
    ['ofb.js', moduleScript],
    ['ofb.all.js', classicScript],
  ] as const) {
    it(`lets ${what} draw all four widgets without a violation`, async () => {
      const opened = await page(meta + scripts, body);

      const widgets = await widgetsOf(opened);

      expect(widgets.map(widget => textOf(widget).length > 30)).to.deep.equal([true, true, true, true]);
      expect(opened.messages()).to.deep.equal([]);
    });
  }
});

describe('ofb.all.js', () => {
  for (const [place, head, after] of [
    ['as a classic script in the head', classicScript, ''],
    ['as a classic script at the end of the body', '', classicScript],
    ['as a module', `<script type="module" src="${cdn}/ofb.all.js"></script>`, ''],
  ] as const) {
    it(`shows all four widgets ${place}, with no request for another script`, async () => {
      const opened = await page(head, body + after);

      const widgets = await widgetsOf(opened);

      expect(widgets.map(widget => textOf(widget).length > 30)).to.deep.equal([true, true, true, true]);
      expect(files(opened)).to.deep.equal(['ofb.all']);
      expect(opened.messages()).to.deep.equal([]);
    });
  }

  it('warns once when it is loaded twice, and keeps the first copy', async () => {
    const opened = await page(classicScript + classicScript, body);

    const widgets = await widgetsOf(opened);

    expect(opened.messages()).to.have.lengthOf(1);
    expect(opened.messages()[0]).to.match(/Open for business widgets .* is defined already/);
    expect(textOf(widgets[3]!)).to.include('Politecnico');
  });

  it('warns once beside ofb.js', async () => {
    const opened = await page(classicScript + moduleScript, body);
    await widgetsOf(opened);
    while (opened.messages().length === 0) await new Promise(requestAnimationFrame);

    expect(opened.messages()).to.have.lengthOf(1);
  });
});

/** The length of the shortest chain of imports from ofb.js to each requested script; Infinity where there is none. */
async function depthsOf(opened: Page): Promise<Map<string, number>> {
  const scripts = opened.requests().filter(address => address.endsWith('.js'));
  const depths = new Map(scripts.map(address => [address, address.endsWith('/ofb.js') ? 0 : Infinity]));
  const queue = scripts.filter(address => depths.get(address) === 0);
  for (const address of queue) {
    const code = await (await fetch(address)).text();
    const named = [...code.matchAll(/(?:from|import\(|import)\s*["'`](\.[^"'`]+)["'`]/g)].map(
      ([, target]) => new URL(target!, address).href,
    );
    for (const found of named) {
      if (depths.get(found) !== Infinity) continue;
      depths.set(found, depths.get(address)! + 1);
      queue.push(found);
    }
  }
  return depths;
}
