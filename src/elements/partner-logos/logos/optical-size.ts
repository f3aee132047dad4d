interface Size {
  readonly width: number;
  readonly height: number;
}

interface Look {
  /** 1 for most; a dense logo asks for less, an airy one for more. */
  readonly scale: number;
  /** Whether it belongs to a promoter. */
  readonly isLarge: boolean;
}

/** What a logo may fill, in em. */
const box: Size = {width: 9, height: 2.75};
const largeBox: Size = {width: 12, height: 3.75};

// What part of its box a logo covers: what one that is five times as wide as high needs to be as high as it looks well.
const share = 0.485;

/**
 * Logos look equally large when they cover equal areas, whatever their form.
 *
 * @param ratio width by height; the whole box is kept for one that has none
 * @returns in em, inside the box
 */
export function opticalSize(ratio: number, {scale, isLarge}: Look): Size {
  const {width: most, height: highest} = isLarge ? largeBox : box;
  if (!(ratio > 0 && ratio < Infinity)) return {width: most, height: highest};
  const width = Math.min(Math.sqrt(share * most * highest * ratio) * scale, most, highest * ratio);
  return {width, height: width / ratio};
}
