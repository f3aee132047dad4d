/** A test page under the strictest Content-Security-Policy that the widgets support. */

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types ofb',
].join('; ');

type PageWindow = Window &
  typeof globalThis & {
    /** Violations of the policy, errors and calls that must not happen. */
    readonly reports: string[];
    /** Messages on the console. */
    readonly written: string[];
  };

export interface StrictPage {
  readonly window: PageWindow;
  readonly document: Document;
}

let frames: HTMLIFrameElement[] = [];

/**
 * @param csp another policy than the usual one
 * @param query the end of the page's query, such as `&ofb-debug`
 */
export async function openStrictPage(name: string, csp = policy, query = ''): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 800px; border: 0';
  frame.src = `/test/pages/security/${name}.html?csp=${encodeURIComponent(csp)}${query}`;
  frames.push(frame);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow;
  return {window, document: window.document};
}

export function closeStrictPages(): void {
  frames.forEach(frame => frame.remove());
  frames = [];
}

export const widgetTags = [
  'ofb-banner',
  'ofb-sector-cards',
  'ofb-event-timeline',
  'ofb-partner-logos',
] as const;

interface Written {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

export function widgetIn(
  {document: page}: StrictPage,
  tag: string,
  {attributes = {}, children = []}: Written = {},
): HTMLElement {
  const widget = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...children);
  return widget;
}

/** Puts widgets into a page and waits until they are rendered. */
export async function show(
  {document: page, window}: StrictPage,
  widgets: readonly HTMLElement[],
): Promise<void> {
  page.body.replaceChildren(...widgets);
  await Promise.all(
    widgets.map(async widget => {
      await window.customElements.whenDefined(widget.localName);
      await Reflect.get(widget, 'updateComplete');
    }),
  );
}

const active =
  'script, iframe, frame, object, embed, applet, base, meta, link, style, form, template, animate, portal';
const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'blob:', 'webcal:']);
const addresses = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'srcdoc',
  'xlink:href',
  'ping',
  'background',
  'poster',
];

/** Elements and attributes of a page and its shadow trees that could run code, or lead to code. */
export function dangersIn({document: page}: StrictPage): string[] {
  return [...page.head.children, ...treeOf(page.body)].flatMap(element => {
    if (element.matches('head > meta, head > title, head > script[src]')) return [];
    // `src` of a widget is the address of a feed, which is not a link.
    const isOurs = element.localName.startsWith('ofb-');
    const dangers = [...element.attributes].flatMap(({name, value}) => {
      if (/^on/i.test(name)) return [`${name}="${value.slice(0, 60)}"`];
      if (!addresses.includes(name) || isOurs) return [];
      const isSafe = name !== 'srcdoc' && safeProtocols.has(protocolOf(value, page.baseURI));
      return isSafe ? [] : [`${name}="${value.slice(0, 60)}"`];
    });
    const isData = element.matches('script[type="application/ld+json"], script[type="application/json"]');
    if (element.matches(active) && !isData) dangers.push(`<${element.localName}>`);
    if (element.hasAttribute('target') && !element.getAttribute('rel')?.includes('noopener'))
      dangers.push('opener');
    return dangers;
  });
}

function protocolOf(address: string, base: string): string {
  // An invalid address leads nowhere.
  return URL.canParse(address, base) ? new URL(address, base).protocol : 'https:';
}

function treeOf(root: Element | ShadowRoot): Element[] {
  return [...root.children].flatMap(element => [
    element,
    ...(element.shadowRoot ? treeOf(element.shadowRoot) : []),
    ...treeOf(element),
  ]);
}

/** Names of properties that were added to the prototypes of all objects. */
export function pollutionIn({window}: StrictPage): string[] {
  const {Object: object, Array: array, Function: func} = window;
  return [object.prototype, array.prototype, func.prototype].flatMap(prototype =>
    Object.keys(prototype as object),
  );
}
