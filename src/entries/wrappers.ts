/**
 * Plain HTML that stands for a widget: `<div data-ofb="event-timeline" data-layout="compact">`, or
 * `<section class="ofb-event-timeline">`. A CMS that takes unknown tags away leaves these.
 */
import {attributes, tags} from '../doctor/attributes.ts';
import {reportAttribute} from '../elements/widget/report-attribute.ts';

const selector = `[data-ofb],.${tags.join(',.')}`;
/** What editors make boxes of. Whoever gives the class to a whole page does not mean a widget. */
const boxes = 'div,section,article,aside,header,footer,main,nav,figure,p'.split(',');

let isWatching = false;

/** Puts a widget into each wrapper of the page, now and later. */
export function watchWrappers(): void {
  if (isWatching) return;
  isWatching = true;
  // What is still being parsed would come to stand beside the widget.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

const observer = new MutationObserver(records => {
  for (const {target, addedNodes, attributeName} of records) {
    const element = target as Element;
    if (attributeName) follow(element, attributeName);
    else if (target instanceof Element && target.matches(selector)) wrap(target);
    addedNodes.forEach(node => node instanceof Element && wrapAll(node));
  }
});

function begin(): void {
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['data-ofb']});
  wrapAll(document.body);
}

function wrapAll(root: Element): void {
  for (const element of [root, ...root.querySelectorAll(selector)]) {
    if (element.isConnected && element.matches(selector)) wrap(element);
  }
}

/** The wrapper stays, with its id, class and place; what it held becomes what its widget falls back to. */
function wrap(wrapper: Element): void {
  const tag = tagOf(wrapper);
  if (!tag || !isFree(wrapper) || !isBox(wrapper)) return;
  observer.observe(wrapper, {attributes: true});
  // A copy of a page's part brings its widget along, and what a webmaster has written by hand is left alone.
  if (wrapper.querySelector(tags.join())) return;
  put(wrapper, tag, [...wrapper.childNodes]);
}

function put(wrapper: Element, tag: string, fallback: readonly Node[]): void {
  const widget = document.createElement(tag);
  for (const name of Object.keys(attributes[tag]!)) {
    const value = wrapper.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.append(...fallback);
  wrapper.append(widget);
}

function follow(wrapper: Element, attribute: string): void {
  const widget = [...wrapper.children].find(({localName}) => tags.includes(localName));
  if (!widget) return wrap(wrapper);
  const tag = tagOf(wrapper);
  if (tag !== widget.localName) {
    widget.remove();
    if (tag) put(wrapper, tag, [...widget.childNodes]);
    else wrapper.append(...widget.childNodes);
    return;
  }
  const name = attribute.replace(/^data-/, '');
  // Any other attribute would let an editor's text become `onclick` or `style`.
  if (name === attribute || !Object.hasOwn(attributes[tag]!, name)) return;
  const value = wrapper.getAttribute(attribute);
  if (value === null) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
}

/** The tag of the widget that a wrapper names; `data-ofb` wins over the class. */
function tagOf(element: Element): string | undefined {
  const found = element.getAttribute('data-ofb');
  if (found === null) return tags.find(tag => element.classList.contains(tag));
  const tag = `ofb-${found.trim().toLowerCase().replace(/^ofb-/, '')}`;
  if (tags.includes(tag)) return tag;
  void reportName(element.localName, found);
  return undefined;
}

/** Not what somebody is writing at this moment, and not what is inside a widget or is one. */
function isFree(element: Element): boolean {
  return !element.closest(tags.join()) && !(element as HTMLElement).isContentEditable;
}

function isBox(element: Element): boolean {
  const name = element.getAttribute('data-ofb');
  const is = boxes.includes(element.localName);
  if (!is && name) reportAttribute(`${element.localName} data-ofb`, name, `a ${boxes.join(', ')} to hold it`);
  return is;
}

async function reportName(place: string, found: string): Promise<void> {
  const {nearest} = await import('../validator/nearest.ts');
  const names = tags.map(tag => tag.slice('ofb-'.length));
  const meant = nearest(found.trim(), names);
  reportAttribute(`${place} data-ofb`, found, meant ? `"${meant}"` : `one of ${names.join(', ')}`);
}
