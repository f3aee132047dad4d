/** Red, green, blue (sRGB) and alpha, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Formats a colour as text: `#0a1e4d`, or `#0a1e4d, 50 %` where alpha is below 1. */
export function written([red, green, blue, alpha]: Colour): string {
  const hex = [red, green, blue].map(part =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}${alpha < 1 ? `, ${Math.round(alpha * 100)} %` : ''}`;
}

/** Composites a colour over an opaque background; the result is opaque. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (part: number, under: number) => part * alpha + under * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). The order does not matter. */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminanceOf([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map(share =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
