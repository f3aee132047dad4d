/** Why a feed did not come; the message says to its owner what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}
