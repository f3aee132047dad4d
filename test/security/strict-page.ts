/** A page of ours under the strictest policy that we promise to run under. */

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
    /** What must not have happened. */
    readonly reports: string[];
    /** To the console. */
    readonly written: string[];
  };

export interface StrictPage {
  readonly window: PageWindow;
  readonly document: Document;
}

let frames: HTMLIFrameElement[] = [];

/**
 * @param csp another policy than the usual one
 * @param query what else stands in the address
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

/** Puts widgets into a page and waits until each shows what it can. */
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

/** What stands in a page, light and shadow trees, that could run or lead to something that runs. */
export function dangersIn({document: page}: StrictPage): string[] {
  return [...page.head.children, ...treeOf(page.body)].flatMap(element => {
    if (element.matches('head > meta, head > title, head > script[src]')) return [];
    // A feed's address leads nobody anywhere.
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
  // What cannot be read as an address leads nowhere.
  return URL.canParse(address, base) ? new URL(address, base).protocol : 'https:';
}

function treeOf(root: Element | ShadowRoot): Element[] {
  return [...root.children].flatMap(element => [
    element,
    ...(element.shadowRoot ? treeOf(element.shadowRoot) : []),
    ...treeOf(element),
  ]);
}

/** Names that something has given to all objects. */
export function pollutionIn({window}: StrictPage): string[] {
  const {Object: object, Array: array, Function: func} = window;
  return [object.prototype, array.prototype, func.prototype].flatMap(prototype =>
    Object.keys(prototype as object),
  );
}
