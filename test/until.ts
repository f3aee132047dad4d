/** Waits until an engine has drawn so many frames. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** Milliseconds: more than a machine with much else to do has needed, and less than a test may take. */
const longest = 10_000;

/** Waits for what an engine does in its own time: an image that comes, a sight that is reported, a row at rest. */
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
