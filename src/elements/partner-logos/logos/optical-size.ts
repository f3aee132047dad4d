interface Size {
  readonly width: number;
  readonly height: number;
}

interface Look {
  /** Factor for the width: 1 for most logos, less for a dense logo, more for one with much empty space. */
  readonly scale: number;
  /** Whether the logo belongs to a promoter, whose logos are larger. */
  readonly isLarge: boolean;
}

/** The largest size of a logo, in em. */
const box: Size = {width: 9, height: 2.75};
const largeBox: Size = {width: 12, height: 3.75};

// The share of its box that a logo covers. Chosen for a good height of logos that are five times as wide as high.
const share = 0.485;

/**
 * The size in which a logo looks as large as other logos: logos with equal areas look equally large.
 *
 * @param ratio width divided by height; without a positive finite ratio, the size of the whole box is returned
 * @returns in em, not larger than the box
 */
export function opticalSize(ratio: number, {scale, isLarge}: Look): Size {
  const {width: most, height: highest} = isLarge ? largeBox : box;
  if (!(ratio > 0 && ratio < Infinity)) return {width: most, height: highest};
  const width = Math.min(Math.sqrt(share * most * highest * ratio) * scale, most, highest * ratio);
  return {width, height: width / ratio};
}
