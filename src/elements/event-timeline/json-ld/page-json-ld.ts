import {html, render} from 'lit';
import {scriptText, structuredData, type Statement} from '../../../calendar/structured-data.ts';

const statements = new Map<unknown, readonly Statement[]>();
let script: HTMLScriptElement | undefined;

/**
 * Writes the JSON-LD of all timelines into one script in the page's head. Without events, the script is removed.
 *
 * @param who the timeline
 * @param what its events; undefined removes them
 */
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
 * An empty script element that accepts text under Trusted Types. Trusted Types forbid plain text in a script that could
 * run, even for data. A script from a template can never run (HTML, "already started"), so its text is not checked.
 */
function emptyScript(): HTMLScriptElement {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  return place.querySelector('script')!;
}
