import type {Colour} from './colour.ts';

/**
 * The colour that CSS computes for an element, whatever it is written in.
 *
 * @param probe whose `color` may be changed
 */
export function readColour(probe: HTMLElement, css: string): Colour {
  // A mixture is the one thing that every browser tells in sRGB, be it `oklch()`, `light-dark()` or a keyword.
  probe.style.color = `color-mix(in srgb, ${css}, ${css})`;
  const [red = 0, green = 0, blue = 0, alpha = 1] = getComputedStyle(probe)
    .color.replace(/^color\(srgb|[/)]/g, ' ')
    .trim()
    .split(/\s+/)
    .map(part => Math.min(Math.max(Number.parseFloat(part) || 0, 0), 1));
  return [red, green, blue, alpha];
}
