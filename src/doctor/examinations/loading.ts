import {tags} from '../attributes.ts';
import {scriptOf} from '../feeds.ts';
import type {Finding} from '../finding.ts';

interface Policies {
  createPolicy(name: string, rules: {createHTML(html: string): string}): unknown;
}

const ours = Symbol.for('ofb');

/** Reports widgets whose files have not loaded, or may not run. One finding per tag. */
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

/**
 * Creates the Trusted Types policy `ofb`, as Lit does when it loads. The policy is stored where all copies of the
 * widgets look for it, because a page may forbid a second policy with the same name.
 */
function mayMakePolicy(): boolean {
  const page = globalThis as {trustedTypes?: Policies; [ours]?: unknown};
  try {
    page[ours] ??= page.trustedTypes?.createPolicy('ofb', {createHTML: html => html});
    return true;
  } catch {
    // TypeError: the page's Content Security Policy forbids this policy.
    return false;
  }
}
