import {expect} from '@open-wc/testing';
import {closePages, openHtml, textOf, widgetsOf, type Page} from '../built/page.ts';

const cdn = `${location.origin}/dist/cdn`;
const asModule = `<script type="module" src="${cdn}/ofb.js"></script>`;
const asClassic = `<script src="${cdn}/ofb.all.js"></script>`;
const four =
  '<ofb-banner></ofb-banner><ofb-sector-cards></ofb-sector-cards><ofb-event-timeline></ofb-event-timeline><ofb-partner-logos></ofb-partner-logos>';
const oneWarning =
  /^Open for business widgets \S+: <ofb-\S+> is defined already, by version \S+, which stays\.$/;

interface Case {
  readonly name: string;
  readonly head?: string;
  readonly body?: string;
  /** Changes the page before its widgets are examined. */
  act?(page: Page): unknown;
  /** The only warning on the console, which must come once. */
  readonly warns?: RegExp;
}

const older = URL.createObjectURL(
  new Blob(
    [(await (await fetch(`${cdn}/ofb.all.js`)).text()).replaceAll(/(?<=["'`])0\.1\.0(?=["'`])/g, '0.0.9')],
    {
      type: 'text/javascript',
    },
  ),
);
const asOlder = `<script src="${older}"></script>`;
/** Loads the npm package, as a project does: with another copy of Lit, and a module for each element. */
const asPackage = `<script type="module" src="${location.origin}/src/entries/define.ts"></script>`;

const loading: readonly Case[] = [
  {name: 'loaded twice as a module', head: asModule + asModule},
  {
    name: 'loaded twice as a module, under two addresses',
    head: asModule + asModule.replace('ofb.js', 'ofb.js?ver=2'),
  },
  {name: 'loaded twice as a classic script', head: asClassic + asClassic, warns: oneWarning},
  {name: 'loaded as a classic script and as a module', head: asClassic + asModule, warns: oneWarning},
  {name: 'two versions, the older first', head: asOlder + asClassic, warns: / 0\.1\.0: .* version 0\.0\.9,/},
  {name: 'two versions, the newer first', head: asClassic + asOlder, warns: / 0\.0\.9: .* version 0\.1\.0,/},
  {
    name: 'an older version, and a newer as a module',
    head: asOlder + asModule,
    warns: / 0\.1\.0: .* version 0\.0\.9,/,
  },
  {name: 'registered by npm and by tag', head: asClassic + asPackage, warns: oneWarning},
  {name: 'registered by npm, loaded by tag', head: asPackage + asModule, warns: oneWarning},
];

const arriving: readonly Case[] = [
  {name: 'before `<body>`', body: '', head: `${asModule}</head>${four}<body>`},
  {
    name: 'by innerHTML',
    body: '<main></main>',
    act: ({document}) => (document.querySelector('main')!.innerHTML = four),
  },
  {
    name: 'by `document.write` while the page loads',
    body: `<script>document.write(${JSON.stringify(four)})</script>`,
  },
  {
    name: 'by `document.write` of a whole new page',
    body: '<p>Old</p>',
    act({document}) {
      document.open();
      document.write(`<!doctype html><html lang="it"><body>${four}</body></html>`);
      document.close();
    },
  },
  {
    name: 'by a clone of a `<template>`',
    body: `<template>${four}</template>`,
    act: ({document}) => document.body.append(document.querySelector('template')!.content.cloneNode(true)),
  },
  {
    name: 'inside another shadow root',
    head: asClassic,
    body: '<main></main>',
    act({document}) {
      const root = document.querySelector('main')!.attachShadow({mode: 'open'});
      root.innerHTML = four;
      return root;
    },
  },
  {
    name: 'by Turbo, which puts the body of another document in place of this one’s',
    body: '<ofb-banner></ofb-banner>',
    act({document, window}) {
      const next = new window.DOMParser().parseFromString(`<body>${four}</body>`, 'text/html');
      window.history.pushState({}, '', '');
      document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
    },
  },
];

const moving: readonly Case[] = [
  {
    name: 'removed and added again',
    async act({document, window}) {
      const widgets = [...document.body.children];
      widgets.forEach(widget => widget.remove());
      await new Promise(window.requestAnimationFrame);
      document.body.append(...widgets);
    },
  },
  {
    name: 'removed and added again at once, elsewhere',
    act: ({document}) => [...document.body.children].forEach(widget => document.body.prepend(widget)),
  },
  {
    name: 'cloned',
    async act({document}) {
      const copies = [...document.body.children].map(widget => widget.cloneNode(true));
      document.body.replaceChildren(...copies);
    },
  },
  {
    name: 'imported from another document',
    act({document}) {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = four;
      document.body.replaceChildren(document.importNode(other.body, true));
    },
  },
  {
    name: 'moved to another document',
    async act({document}) {
      const frame = document.createElement('iframe');
      const widgets = [...document.body.children];
      document.body.append(frame);
      frame.contentDocument!.documentElement.lang = 'it';
      frame.contentDocument!.body.append(...widgets);
      return frame.contentDocument!;
    },
  },
  {
    name: 'moved to another document and back',
    async act({document}) {
      const frame = document.createElement('iframe');
      const widgets = [...document.body.children];
      document.body.append(frame);
      frame.contentDocument!.body.append(...widgets);
      document.body.append(...widgets);
    },
  },
  {
    name: 'made for one document, added to another',
    async act({document}) {
      const frame = document.createElement('iframe');
      const widgets = [...document.body.children].map(({localName}) => document.createElement(localName));
      document.body.replaceChildren(frame);
      frame.contentDocument!.documentElement.lang = 'it';
      frame.contentDocument!.body.append(...widgets);
      return frame.contentDocument!;
    },
  },
];

/** The text of each widget, and its number from `looksOf`, on a plain page. */
let expected: readonly [string, number][];

before(async () => {
  expected = await told(await open({name: 'plain'}));
  closePages();
});

after(closePages);

for (const one of [...loading, ...arriving, ...moving]) {
  it(one.name, async () => {
    const page = await open(one);
    const place = await one.act?.(page);
    const root = isRoot(place) ? place : page.document;

    await waitFor(root);
    const found = await told(page, root);
    while (one.warns && page.messages().length === 0) await new Promise(requestAnimationFrame);

    expect(found).to.deep.equal(expected);
    expect(page.messages()).to.have.lengthOf(one.warns ? 1 : 0, page.messages().join('\n'));
    if (one.warns) expect(page.messages()[0]).to.match(one.warns);
  });
}

it('waits inside a `<template>` without a request', async () => {
  const page = await open({name: '', body: `<template>${four}</template>`});

  expect(page.requests().filter(address => address.includes('/chunks/'))).to.deep.equal([]);
});

it('keeps a dismissed banner away where a reset of the page shows everything', async () => {
  const body = '<style>* {display: block !important}</style><ofb-banner dismissible></ofb-banner>';
  const page = await open({name: '', body});
  const banner = page.document.querySelector('ofb-banner')!;

  banner.shadowRoot!.querySelector<HTMLElement>('.dismiss')!.click();

  expect(banner.shadowRoot!.querySelector<HTMLElement>('.widget')!.offsetHeight).to.equal(0);
});

it('in a sandboxed frame without storage', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const told = new Promise<MessageEvent>(resolve => addEventListener('message', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="it"><head><script>
      window.messages = [];
      for (const level of ['warn', 'error']) console[level] = (...words) => messages.push(words.join(' '));
      for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({message, reason}) => messages.push(message || String(reason)), true);
    </script>${asModule}</head><body>
    <ofb-banner dismissible remember="30d"></ofb-banner><ofb-event-timeline src="${location.origin}/test/pages/agenda.ics" keep="30d"></ofb-event-timeline>
    <script type="module">
      await Promise.all(['ofb-banner', 'ofb-event-timeline'].map(tag => customElements.whenDefined(tag)));
      const widgets = [...document.querySelectorAll('ofb-banner, ofb-event-timeline')];
      for (const widget of widgets) await widget.updateComplete;
      widgets[0].shadowRoot.querySelector('.dismiss').click();
      parent.postMessage({messages, hidden: widgets[0].hidden, text: widgets[1].shadowRoot.textContent}, '*');
    </script></body></html>`;
  document.body.append(frame);

  const {data} = await told;
  frame.remove();

  expect(data.messages).to.deep.equal([]);
  expect(data.hidden).to.equal(true);
  expect(data.text).to.include('Forum di prova');
});

function open({head = asModule, body = four}: Case): Promise<Page> {
  const end = head.includes('</head>') ? '' : '</head><body>';
  return openHtml(
    `<!doctype html><html lang="it"><head><title>Test</title>${head}${end}${body}</body></html>`,
    'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0',
  ).then(async page => {
    await widgetsOf(page);
    return page;
  });
}

function isRoot(place: unknown): place is Document | ShadowRoot {
  return typeof place === 'object' && place !== null && 'adoptedStyleSheets' in place;
}

async function waitFor(root: Document | ShadowRoot): Promise<void> {
  while (root.querySelector(':not(:defined)')) await new Promise(requestAnimationFrame);
}

async function told(page: Page, root: ParentNode = page.document): Promise<[string, number][]> {
  const tags = ['ofb-banner', 'ofb-sector-cards', 'ofb-event-timeline', 'ofb-partner-logos'];
  const widgets = tags.map(tag => root.querySelector<HTMLElement>(tag)!);
  for (const widget of widgets) await Reflect.get(widget, 'updateComplete');
  // The build removes white space from templates.
  return widgets.map(widget => [textOf(widget).replaceAll(' ', ''), looksOf(widget)]);
}

/** The number of different font sizes and colours in a widget: it is the same at any width. */
function looksOf(widget: HTMLElement): number {
  const root = widget.shadowRoot!.querySelector('.widget')!;
  const parts = [root, ...root.querySelectorAll('*')].map(
    part => getComputedStyle(part).fontSize + getComputedStyle(part).color,
  );
  return new Set(parts).size;
}
