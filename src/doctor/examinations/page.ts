import {tags} from '../attributes.ts';
import {shorten, type Finding} from '../finding.ts';

/** Scripts of the widgets, on any server. */
const scripts = 'script[src*="/ofb."], script[src^="ofb."]';
const mark = Symbol.for('open-for-business-widgets');

/** Reports faults of the whole page: no language, several scripts, a classic script, gaps in the heading levels. */
export function examinePage(page: Document, version: string): Finding[] {
  return [...languageFaults(page), ...copyFaults(page, version), ...typeFaults(page), ...outlineFaults(page)];
}

function languageFaults({documentElement}: Document): Finding[] {
  return documentElement.lang.trim() ? [] : [{rule: 'noLanguage', severity: 'warning'}];
}

function copyFaults(page: Document, own: string): Finding[] {
  const loaded = [...page.querySelectorAll<HTMLScriptElement>(scripts)];
  const running = tags
    .map(tag => customElements.get(tag))
    .flatMap(element => (element ? String(Reflect.get(element, mark)) : []))
    .find(version => version !== own);
  if (running !== undefined)
    return [{rule: 'twoVersions', severity: 'warning', values: {running: shorten(running), own}}];
  if (loaded.length < 2) return [];
  const addresses = loaded.map(({src}) => shorten(src)).join(', ');
  return [{rule: 'twoScripts', severity: 'warning', values: {addresses}}];
}

/** `ofb.js` also runs as a classic script, but its variables then become global variables of the page. */
function typeFaults(page: Document): Finding[] {
  const modules = [
    ...page.querySelectorAll<HTMLScriptElement>('script[src*="/ofb.js"], script[src^="ofb.js"]'),
  ];
  return modules
    .filter(({type}) => type !== 'module')
    .map(({src}) => ({rule: 'classicScript', severity: 'warning', values: {address: shorten(src)}}));
}

/** Compares heading levels in document order. A widget counts with the first heading of its shadow root. */
function outlineFaults(page: Document): Finding[] {
  const findings: Finding[] = [];
  if (!page.querySelector('h1') && !page.querySelector('[heading-level="1"]'))
    findings.push({rule: 'noHeading', severity: 'hint'});
  let before = 0;
  for (const element of page.querySelectorAll(`:is(h1, h2, h3, h4, h5, h6), ${tags.join()}`)) {
    const level = levelOf(element);
    if (level === undefined) continue;
    const isWidget = tags.includes(element.localName);
    if (isWidget && before > 0 && level > before + 1) {
      const values = {level: String(level), before: String(before), wanted: String(before + 1)};
      findings.push({rule: 'levelSkipped', severity: 'warning', values, element});
    }
    before = level;
  }
  return findings;
}

function levelOf(element: Element): number | undefined {
  const title = tags.includes(element.localName)
    ? element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')
    : element;
  return title ? Number(title.localName.slice(1)) : undefined;
}
