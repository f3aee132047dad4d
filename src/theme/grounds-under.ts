import type {Colour} from './colour.ts';

/**
 * What the page has painted behind a widget, the uppermost first, down to the first opaque colour; `undefined`
 * stands for a picture.
 *
 * @param read tells the colour of what CSS calls it, on the page
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

/** As it is drawn: through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
