/* global document, getComputedStyle, requestAnimationFrame */
/**
 * The script of a page with two frames, `#host` and `#neutral`, each with all widgets. It gives the first frame the
 * style sheets of a host, and puts the widgets of the second frame into the same positions.
 */
import {hosts} from './hosts.js';
import {widgets} from './widgets.js';

const names = Object.values(widgets).flat();
const frames = ['host', 'neutral'].map(id => document.getElementById(id));
const page = frames[0].contentDocument;
const [hosted, twins] = frames.map(({contentDocument}) =>
  [...contentDocument.querySelectorAll('*')].filter(({localName}) => localName.startsWith('ofb-')),
);

/**
 * Afterwards only the widgets are visible in both frames.
 *
 * @param {string} name of a host
 * @returns {Promise<{boxes: {name: string, left: number, top: number, width: number, height: number}[], places: string}>}
 *   the whole pixels of each widget, and the places of the neutral page
 */
export async function lay(name) {
  const host = hosts.find(one => one.name === name);
  await dress(host);
  await settled(hosted);
  const places = hosted.map(widget => placeOf(widget, host));
  twins.forEach(({parentElement: place}, index) => (place.style.cssText = places[index]));
  await settled(twins);
  const boxes = hosted.map((widget, index) => ({name: names[index], ...whole(boxOf(widget))}));
  const path = boxes.map(({left, top, width, height}) => `M${left} ${top}h${width}v${height}h${-width}z`);
  for (const {style} of frames) style.clipPath = `path('${path.join('')}')`;
  return {boxes, places: places.join('')};
}

/** Applies a host. Nothing has a box meanwhile, so a CSS transition of the page cannot start. */
async function dress({sheet, css = '', place = widget => widget, reveal}) {
  const {documentElement: root, head, body} = page;
  root.style.display = 'none';
  head.querySelectorAll('link, style').forEach(old => old.remove());
  if (sheet) {
    const link = Object.assign(page.createElement('link'), {rel: 'stylesheet', href: sheet});
    const loaded = new Promise(resolve => link.addEventListener('load', resolve));
    head.append(link);
    await loaded;
  }
  head.append(Object.assign(page.createElement('style'), {textContent: css}));
  body.innerHTML = hosted.map(() => place('<template></template>')).join('\n');
  body.querySelectorAll('template').forEach((mark, index) => mark.replaceWith(hosted[index]));
  getComputedStyle(body).getPropertyValue('color');
  root.style.display = '';
  reveal?.(page);
}

/** CSS of a place like that of the widget, with the properties that a widget inherits by design. */
function placeOf(widget, {same = ''}) {
  const {left, top} = boxOf(widget);
  const {width} = getComputedStyle(rootOf(widget));
  const {fontFamily, fontSize, colorScheme, visibility} = getComputedStyle(widget);
  const size = Math.max(16, Number.parseFloat(fontSize));
  return `position: absolute; left: ${left}px; top: ${top}px; width: ${width}; font: ${size}px ${fontFamily};
    color-scheme: ${colorScheme}; visibility: ${visibility}; ${same}`;
}

const rootOf = widget => widget.shadowRoot.querySelector('.widget');
const boxOf = widget => rootOf(widget).getBoundingClientRect();

/** The pixels that are completely inside a box. */
function whole({left, top, right, bottom}) {
  const [x, y] = [Math.max(0, Math.ceil(left)), Math.ceil(top)];
  const end = Math.min(Math.floor(right), page.documentElement.clientWidth);
  return {left: x, top: y, width: end - x, height: Math.floor(bottom) - y};
}

async function settled(some) {
  for (const widget of some) await widget.updateComplete;
  // Observers of sizes are called within three frames.
  for (let times = 0; times < 3; times++) await new Promise(requestAnimationFrame);
}
