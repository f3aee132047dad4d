import type {Colour} from './colour.ts';

/**
 * Converts any CSS colour to sRGB, as the browser computes it for an element.
 *
 * @param probe element whose inline `color` is overwritten
 * @param css a valid colour; an invalid one gives a wrong result
 */
export function readColour(probe: HTMLElement, css: string): Colour {
  // Browsers serialise `oklch()` and others as they are written, but a mixture in sRGB always as sRGB.
  probe.style.color = `color-mix(in srgb, ${css}, ${css})`;
  const [red = 0, green = 0, blue = 0, alpha = 1] = getComputedStyle(probe)
    .color.replace(/^color\(srgb|[/)]/g, ' ')
    .trim()
    .split(/\s+/)
    .map(part => Math.min(Math.max(Number.parseFloat(part) || 0, 0), 1));
  return [red, green, blue, alpha];
}
