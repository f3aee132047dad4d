/** Why a feed could not be loaded. The message tells the owner of the feed what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}
