import type {Drawing} from '../icons/icon.ts';

/** Creates an element with attributes and children. Strings become text nodes and are never parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** Creates an SVG icon on a 24 × 24 grid, in the text colour. Decorative: the text beside it has the same meaning. */
export function drawing([lines, solids = '']: Drawing): SVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  for (const [name, d] of Object.entries({lines, solids})) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    made.append(path);
  }
  return made;
}
