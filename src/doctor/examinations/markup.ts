import {nearest} from '../../validator/nearest.ts';
import {cmsOf} from '../cms.ts';
import {tags} from '../attributes.ts';
import {shorten, type Finding} from '../finding.ts';
import {examineWrapper} from './wrappers.ts';

/** Reports missing, misspelt, broken and unclosed tags, tags inside `<p>`, in comments or shown as text. */
export function examineMarkup(page: Document): Finding[] {
  const widgets = [...page.querySelectorAll(tags.join())];
  const strangers = [...page.body.querySelectorAll('*')].flatMap(strangerOf);
  const wrappers = [...page.querySelectorAll<HTMLElement>(`[data-ofb], .${tags.join(',.')}`)];
  const written = [...escapedTags(page), ...commentedTags(page)];
  const isEmpty = widgets.length + strangers.length + wrappers.length + written.length === 0;
  return [
    ...(isEmpty ? [noWidgets(page)] : []),
    ...strangers,
    ...wrappers.flatMap(examineWrapper),
    ...written,
    ...widgets.flatMap(placeFaults),
  ];
}

function noWidgets(page: Document): Finding {
  const cms = cmsOf(page);
  return cms
    ? {rule: 'noWidgetsIn', severity: 'error', values: {cms}}
    : {rule: 'noWidgets', severity: 'error'};
}

function strangerOf(element: Element): Finding[] {
  const {localName: found} = element;
  if (!/^ofb|-/.test(found) || tags.includes(found) || customElements.get(found)) return [];
  const [, tag = '', rest] = /^(ofb-[^<]*)(<.*)/.exec(found) ?? [];
  if (tags.includes(tag)) return [broken(rest!, element)];
  const meant = nearest(found, tags);
  if (meant) return [{rule: 'misspeltTag', severity: 'error', values: {found, meant}, element}];
  if (!found.startsWith('ofb')) return [];
  const known = tags.map(tag => `<${tag}>`).join(' ');
  return [{rule: 'unknownTag', severity: 'error', values: {found, tags: known}, element}];
}

/** Editors that insert `<br>` and `<p>` at line ends also do so between the attributes of a tag. */
function broken(found: string, element: Element): Finding {
  return {rule: 'brokenTag', severity: 'error', values: {found: shorten(found)}, element};
}

/** Tags inside HTML comments, if the page has no real element with the same tag. */
function commentedTags(page: Document): Finding[] {
  const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const findings: Finding[] = [];
  while (comments.nextNode()) {
    const {data, parentElement} = comments.currentNode as Comment;
    const [, found] = /<(ofb-[\w-]+)/.exec(data) ?? [];
    if (!found || !tags.includes(found) || page.querySelector(found)) continue;
    findings.push({
      rule: 'commentedTag',
      severity: 'warning',
      values: {found},
      element: parentElement ?? undefined,
    });
  }
  return findings;
}

/** Tags that an editor has escaped, so that visitors read them as text. Text in `<code>` or `<pre>` is intended. */
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
  const rest = [...attributes].find(({name}) => name.startsWith('<'));
  if (rest) findings.push(broken(rest.name, element));
  if (attributes.length === 0) findings.push(bare(element));
  return findings;
}

function bare(element: Element): Finding {
  const cms = cmsOf(element.ownerDocument);
  return cms
    ? {rule: 'bareTagIn', severity: 'hint', values: {cms, tag: element.localName}, element}
    : {rule: 'bareTag', severity: 'hint', element};
}
