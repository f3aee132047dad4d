import type {CSSResult} from 'lit';

/** For a widget that stands in another document than ours: style sheets belong to the document that made them. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
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
