import {nearest} from '../../validator/nearest.ts';
import {tags} from '../facts.ts';
import {shorten, type Finding} from '../finding.ts';

/** Whether our tags are in the page, spelt as they should be, and where a browser expects them. */
export function examineMarkup(page: Document): Finding[] {
  const widgets = [...page.querySelectorAll(tags.join())];
  const strangers = [...page.body.querySelectorAll('*')].flatMap(strangerOf);
  const written = escapedTags(page);
  const isEmpty = widgets.length + strangers.length + written.length === 0;
  return [
    ...(isEmpty ? [{rule: 'noWidgets', severity: 'error'} as const] : []),
    ...strangers,
    ...written,
    ...widgets.flatMap(placeFaults),
  ];
}

function strangerOf(element: Element): Finding[] {
  const {localName: found} = element;
  if (!/^ofb|-/.test(found) || tags.includes(found) || customElements.get(found)) return [];
  const meant = nearest(found, tags);
  if (meant) return [{rule: 'misspeltTag', severity: 'error', values: {found, meant}, element}];
  if (!found.startsWith('ofb')) return [];
  const known = tags.map(tag => `<${tag}>`).join(' ');
  return [{rule: 'unknownTag', severity: 'error', values: {found, tags: known}, element}];
}

/** Tags that an editor has turned into text. Code that is shown on purpose stands in `<code>` or `<pre>`. */
function escapedTags(page: Document): Finding[] {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const findings: Finding[] = [];
  while (texts.nextNode()) {
    const {data, parentElement: element} = texts.currentNode as Text;
    const [found] = /<\/?ofb-[^<>]*>?/.exec(data) ?? [];
    if (!found || !element || element.closest('code, pre, script, style, template, textarea')) continue;
    findings.push({rule: 'escapedTag', severity: 'error', values: {found: shorten(found)}, element});
  }
  return findings;
}

function placeFaults(element: Element): Finding[] {
  const {localName: tag, parentElement, attributes} = element;
  const findings: Finding[] = [];
  if (parentElement?.localName === 'p') findings.push({rule: 'inParagraph', severity: 'hint', element});
  if (element.querySelector(`${tags.join()}, main, footer`))
    findings.push({rule: 'unclosed', severity: 'error', values: {tag}, element});
  if (attributes.length === 0) findings.push({rule: 'bareTag', severity: 'hint', element});
  return findings;
}
