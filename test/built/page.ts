/** A published page in a frame, with its console messages and requests. */
export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Messages on the page's console, and its uncaught errors. */
  messages(): readonly string[];
  /** Addresses of all requests of the page. */
  requests(): readonly string[];
}

// Runs before the page's own scripts.
const recorder = `<script>
  window.messages = [];
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) console[level] = (...words) => messages.push(words.join(' '));
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, event => messages.push(type + ' ' + (event.message || event.reason || event.violatedDirective)), true);
</script>`;

const frames: HTMLIFrameElement[] = [];

/** Opens a built page; its addresses are made absolute, and a recorder of messages is put before its first script. */
export async function openPage(address: string): Promise<Page> {
  const html = await (await fetch(address)).text();
  const folder = new URL('.', new URL(address, location.href)).href;
  return openHtml(html.replace(/ (href|src)="(?=[\w-]+\.\w+")/g, ` $1="${folder}`));
}

/**
 * Opens a page that a test wrote.
 *
 * @param place CSS of the frame
 */
export async function openHtml(
  html: string,
  place = 'inline-size: 1280px; block-size: 2000px; border: 0',
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = place;
  frame.srcdoc = html.replace('<head>', `<head>${recorder}`);
  frames.push(frame);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & {messages: string[]};
  return {
    window,
    document: window.document,
    messages: () => window.messages,
    requests: () => window.performance.getEntriesByType('resource').map(({name}) => name),
  };
}

/** Waits until all widgets of a page are rendered. */
export async function widgetsOf(page: Page): Promise<HTMLElement[]> {
  const widgets = [...page.document.querySelectorAll<HTMLElement>('*')].filter(({localName}) =>
    localName.startsWith('ofb-'),
  );
  for (const widget of widgets) {
    await page.window.customElements.whenDefined(widget.localName);
    await Reflect.get(widget, 'updateComplete');
  }
  return widgets;
}

export function textOf(widget: Element): string {
  return widget.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

export function closePages(): void {
  frames.splice(0).forEach(frame => frame.remove());
}
