import type {CSSResult} from 'lit';

/**
 * Adopts style sheets in a shadow root of another document, for example of a frame. A constructed style sheet can be
 * adopted only in the document that created it (CSSOM), so each window gets its own copies. Does nothing in a document
 * without a window.
 */
export function adoptIn(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (view) root.adoptedStyleSheets = styles.map(({cssText}) => sheetOf(view, cssText));
}

const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

function sheetOf(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const known = sheets.get(view) ?? new Map<string, CSSStyleSheet>();
  sheets.set(view, known);
  const sheet = known.get(text) ?? new view.CSSStyleSheet();
  if (!known.has(text)) sheet.replaceSync(text);
  known.set(text, sheet);
  return sheet;
}
