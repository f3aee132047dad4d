import {expect} from '@open-wc/testing';
import {closePages, openHtml, widgetsOf, type Page} from '../built/page.ts';

const cdn = `${location.origin}/dist/cdn`;
const sheet = '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">';
const own = `<h1 class="display-4">Page</h1><p class="lead">Text <a href="#here">with a link</a>.</p>
  <form class="card"><label>Name <input class="form-control" value="1"></label><button class="btn btn-primary">Send</button></form>
  <ul class="list-group"><li class="list-group-item">One</li></ul>`;
const widgets = `<div class="box"><ofb-banner variant="hero" dismissible></ofb-banner></div>
  <div class="box"><ofb-sector-cards layout="carousel"></ofb-sector-cards></div>
  <div class="box"><ofb-event-timeline filters layout="horizontal"></ofb-event-timeline></div>
  <div class="box"><ofb-partner-logos layout="marquee"></ofb-partner-logos></div>`;

/** Global names that every copy of Lit sets: three lists of versions, and the metadata of decorators. */
const globalsOfLit = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

afterEach(closePages);

for (const [entry, type] of [
  ['ofb.js', 'module'],
  ['ofb.all.js', 'text/javascript'],
] as const) {
  it(`${entry} does not change the page around the widgets`, async () => {
    const page = await openHtml(
      `<!doctype html><html lang="it"><head><title>Page</title>${sheet}<style>.box {height: 300px; overflow: hidden}</style></head>
        <body class="bg-light">${own}${widgets}${own}</body></html>`,
      'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0',
    );
    const before = stateOf(page);

    const script = page.document.createElement('script');
    Object.assign(script, {type, src: `${cdn}/${entry}`});
    page.document.body.append(script);
    await Promise.all(
      ['banner', 'sector-cards', 'event-timeline', 'partner-logos'].map(name =>
        page.window.customElements.whenDefined(`ofb-${name}`),
      ),
    );
    await widgetsOf(page);
    script.remove();

    expect(stateOf(page)).to.deep.equal(before);
  });
}

/** The state of a page without the widgets: its elements and their styles, its globals, prototypes and storage. */
function stateOf({document, window}: Page): Record<string, unknown> {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => !localName.startsWith('ofb-'));
  const {activeElement, title, cookie, adoptedStyleSheets} = document;
  const {scrollY, history, location: address, localStorage, sessionStorage} = window;
  return {
    looks: elements.map(element => {
      const {left, top, width, height} = element.getBoundingClientRect();
      return [element.localName, left, top, width, height, ...stylesOf(element, window)].join();
    }),
    attributes: elements.map(element => element.cloneNode(false) as Element).map(({outerHTML}) => outerHTML),
    globals: Object.getOwnPropertyNames(window)
      .filter(name => !globalsOfLit.includes(name))
      .toSorted(),
    // Lit sets Symbol.metadata, for decorators.
    symbol: Reflect.ownKeys(Reflect.get(window, 'Symbol') as object).filter(key => key !== 'metadata'),
    // Copies of the widgets share one Trusted Types policy under Symbol.for('ofb').
    marks: Object.getOwnPropertySymbols(window).filter(mark => mark !== Symbol.for('ofb')),
    intrinsics: [
      'Object',
      'Array',
      'String',
      'Function',
      'Promise',
      'Element',
      'HTMLElement',
      'Node',
      'Event',
    ]
      .map(name => Reflect.get(window, name).prototype as object)
      .map(prototype => Reflect.ownKeys(prototype).map(String)),
    focus: activeElement?.localName,
    sheets: document.styleSheets.length + adoptedStyleSheets.length,
    storage: localStorage.length + sessionStorage.length,
    ...{title, cookie, scrollY, address: address.href, entries: history.length},
  };
}

function stylesOf(element: Element, window: Window): string[] {
  const styles = window.getComputedStyle(element);
  return [...styles].map(name => styles.getPropertyValue(name));
}
