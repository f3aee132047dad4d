import type {Colour} from './colour.ts';

/**
 * Background colours of the widget's host and its ancestors, the uppermost first, down to the first opaque colour.
 * `undefined` stands for a background image; nothing below an image is listed.
 *
 * @param read converts a CSS colour, in the colour scheme of the page
 */
export function groundsUnder(host: Element, read: (css: string) => Colour): readonly (Colour | undefined)[] {
  const grounds: (Colour | undefined)[] = [];
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    if (backgroundImage !== 'none') return [...grounds, undefined];
    const colour = read(backgroundColor);
    grounds.push(colour);
    if (colour[3] === 1) return grounds;
  }
  return [...grounds, read('Canvas')];
}

/** The parent in the flat tree: through slots and shadow roots (CSS Scoping). */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
