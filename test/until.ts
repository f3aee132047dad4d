/** Waits until the engine has drawn `count` frames. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds: longer than a busy machine has needed, and shorter than the time limit of a test. */
const longest = 10_000;

/** Waits for work of the engine: an image that loads, a report of an IntersectionObserver, the end of scrolling. */
export async function until(
  isSo: () => boolean,
  expected = () => `It never came true: ${isSo}`,
): Promise<void> {
  const deadline = performance.now() + longest;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(expected());
    await frames(1);
  }
}
