/**
 * Waits for a step, with a time limit.
 *
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} step
 * @param {string} name of the step, for the message
 * @returns {Promise<T>}
 * @throws {Error} when the step takes longer
 */
export async function within(milliseconds, step, name) {
  let timer;
  const end = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Bench: ${name} took more than ${milliseconds / 1000} s.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([step, end]);
  } finally {
    clearTimeout(timer);
  }
}
