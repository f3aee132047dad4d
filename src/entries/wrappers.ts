/**
 * Wrappers: plain HTML that becomes a widget, as `<div data-ofb="event-timeline" data-layout="compact">` or
 * `<section class="ofb-event-timeline">`. For a CMS that removes unknown tags, but keeps these.
 */
import {attributes, tags} from '../doctor/attributes.ts';
import {reportAttribute} from '../elements/widget/report-attribute.ts';

const selector = `[data-ofb],.${tags.join(',.')}`;
/** Elements that can be wrappers. Others, such as `<body>`, may have the class without meaning a widget. */
const boxes = 'div,section,article,aside,header,footer,main,nav,figure,p'.split(',');

let isWatching = false;

/** Puts a widget into each wrapper of the page, also into wrappers that are added later. Further calls do nothing. */
export function watchWrappers(): void {
  if (isWatching) return;
  isWatching = true;
  // While the page is parsed, a wrapper may not have all its children: later ones would be added beside the widget.
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

/**
 * Puts a widget into a wrapper. The wrapper keeps its attributes; its children become the widget's fallback content.
 */
function wrap(wrapper: Element): void {
  const tag = tagOf(wrapper);
  if (!tag || !isFree(wrapper) || !isBox(wrapper)) return;
  observer.observe(wrapper, {attributes: true});
  // A copied wrapper already has a widget, and so may a wrapper that was written by hand.
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

/** Updates the widget of a wrapper after one of the wrapper's attributes has changed. */
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
  // Only attributes of the widget are copied: `data-onclick` or `data-style` must not become `onclick` or `style`.
  if (name === attribute || !Object.hasOwn(attributes[tag]!, name)) return;
  const value = wrapper.getAttribute(attribute);
  if (value === null) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
}

/**
 * The tag of a wrapper's widget, from `data-ofb`, else from the class. An unknown `data-ofb` is named in the console.
 */
function tagOf(element: Element): string | undefined {
  const found = element.getAttribute('data-ofb');
  if (found === null) return tags.find(tag => element.classList.contains(tag));
  const tag = `ofb-${found.trim().toLowerCase().replace(/^ofb-/, '')}`;
  if (tags.includes(tag)) return tag;
  void reportName(element.localName, found);
  return undefined;
}

/** Whether an element is neither in a widget nor in a text that a user edits (`contenteditable`). */
function isFree(element: Element): boolean {
  return !element.closest(tags.join()) && !(element as HTMLElement).isContentEditable;
}

/** Whether an element can be a wrapper. One with `data-ofb` that cannot is named once in the console. */
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
