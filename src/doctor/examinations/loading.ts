import {tags} from '../attributes.ts';
import {scriptOf} from '../feeds.ts';
import type {Finding} from '../finding.ts';

interface Policies {
  createPolicy(name: string, rules: {createHTML(html: string): string}): unknown;
}

const ours = Symbol.for('ofb');

/** Whether the files of the widgets that the page asks for have come, and may run. */
export function examineLoading(page: Document): Finding[] {
  const absent = [...page.querySelectorAll(tags.join())].filter(
    ({localName}, index, all) =>
      !customElements.get(localName) && all.findIndex(other => other.localName === localName) === index,
  );
  if (absent.length === 0) return [];
  if (!mayMakePolicy()) return [{rule: 'trustedTypes', severity: 'error'}];
  const origin = new URL(scriptOf(page)?.src ?? page.baseURI, page.baseURI).origin;
  return absent.map(element => ({rule: 'notLoaded', severity: 'error', values: {origin}, element}));
}

/** Tries what Lit does first of all. What comes of it is kept where the other copies of us look for it. */
function mayMakePolicy(): boolean {
  const page = globalThis as {trustedTypes?: Policies; [ours]?: unknown};
  try {
    page[ours] ??= page.trustedTypes?.createPolicy('ofb', {createHTML: html => html});
    return true;
  } catch {
    // TypeError is how the page's policy says no.
    return false;
  }
}
