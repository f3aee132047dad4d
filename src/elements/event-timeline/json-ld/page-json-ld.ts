import {html, render} from 'lit';
import {scriptText, structuredData, type Statement} from '../../../calendar/structured-data.ts';

const statements = new Map<unknown, readonly Statement[]>();
let script: HTMLScriptElement | undefined;

/** Puts what all timelines of the page say into one script in its head, which goes when nobody says anything. */
export function state(who: unknown, what: readonly Statement[] | undefined): void {
  if (what) statements.set(who, what);
  else statements.delete(who);
  script?.remove();
  script = undefined;
  const all = [...statements.values()].flat();
  if (all.length === 0) return;
  script = emptyScript();
  script.append(scriptText(structuredData(all)));
  document.head.append(script);
}

/**
 * Under Trusted Types a script takes no plain text, not even as a text node and not even of data, because it might be
 * run. One that a template brings never is (HTML, "already started"), so that nobody asks.
 */
function emptyScript(): HTMLScriptElement {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  return place.querySelector('script')!;
}
