import {registerPhrases, type OwnPhrases} from './own-phrases.ts';

const known = new WeakSet<Element>();

/**
 * Registers the phrases of the page: `<script type="application/json" data-ofb-phrases="de">{"dismiss": "…"}</script>`.
 * Each script is read once. Invalid JSON is named in the console, and ignored.
 */
export function registerPagePhrases(): void {
  for (const script of document.querySelectorAll<HTMLElement>('script[data-ofb-phrases]')) {
    if (known.has(script)) continue;
    known.add(script);
    const phrases = read(script);
    if (phrases) registerPhrases(script.dataset['ofbPhrases']!, phrases);
  }
}

function read({dataset, textContent}: HTMLElement): OwnPhrases | undefined {
  try {
    const phrases: unknown = JSON.parse(textContent!);
    if (typeof phrases === 'object' && phrases !== null) return phrases;
    throw new SyntaxError('expected an object');
  } catch (error) {
    console?.warn?.(
      `Open for business widgets: data-ofb-phrases="${dataset['ofbPhrases']}" cannot be read.`,
      error,
    );
    return undefined;
  }
}
