/**
 * Simulates media that a page cannot switch on: print, forced colours and reduced motion. The `@media` rules in the
 * adopted style sheets of the widgets are rewritten. What the browser itself does, such as the palette of forced
 * colours, is not simulated; tests use the real media features.
 */
import type {Globals} from './toolbar.ts';

type Media = Globals['media'];

const originals = new WeakMap<CSSMediaRule, string>();

/**
 * @param isWaiting true if the feeds of the story never answer, so that no widget is ever complete
 * @returns a promise that resolves when the widgets are complete and their media rules are rewritten
 */
export async function pretend(canvas: Element, media: Media, isWaiting: boolean): Promise<void> {
  await new Promise(requestAnimationFrame);
  for (const widget of canvas.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>(
    ':defined',
  )) {
    if (!isWaiting) await widget.updateComplete;
    for (const sheet of widget.shadowRoot?.adoptedStyleSheets ?? []) rewrite(sheet, media);
  }
}

function rewrite(container: CSSStyleSheet | CSSGroupingRule, media: Media): void {
  for (const rule of container.cssRules) {
    if (rule instanceof CSSMediaRule) {
      if (!originals.has(rule)) originals.set(rule, rule.media.mediaText);
      rule.media.mediaText = pretended(originals.get(rule)!, media);
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule, media);
  }
}

function pretended(query: string, media: Media): string {
  if (media === 'print' && query.includes('print')) return 'all';
  if (media === 'print' && query.includes('screen')) return 'not all';
  if (media === 'forced-colors' && query.includes('forced-colors: active')) return 'all';
  if (media === 'reduced-motion' && query.includes('prefers-reduced-motion'))
    return query.includes('no-preference') ? 'not all' : 'all';
  return query;
}
