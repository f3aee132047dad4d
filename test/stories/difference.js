import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Pixels that may differ: a blinking caret, or a corner that another version of the browser smooths in another way. */
const tolerated = 24;

/**
 * Holds a picture against the accepted one.
 *
 * @param {Buffer} accepted PNG
 * @param {Buffer} current PNG
 * @returns {{pixels: number, picture?: Buffer} | undefined} how many pixels differ, and where, in red;
 *   `undefined` for none that matters
 */
export function difference(accepted, current) {
  const [before, after] = [PNG.sync.read(accepted), PNG.sync.read(current)];
  const {width, height} = after;
  if (before.width !== width || before.height !== height) return {pixels: width * height};
  const picture = new PNG({width, height});
  // The threshold lets no colour through that changed by 8 of 255 steps; what is smoothed at an edge is left out.
  const pixels = pixelmatch(before.data, after.data, picture.data, width, height, {threshold: 0.03});
  return pixels > tolerated ? {pixels, picture: PNG.sync.write(picture)} : undefined;
}
