/** A fault in a feed or an attribute, as data instead of an exception: the valid rest is still used. */
export interface Problem {
  /** The path of the value in the feed (`events.3.startDate`); an empty string for the whole feed. */
  readonly path: string;
  /** The value that was found, shortened. */
  readonly found: string;
  /** What is valid. */
  readonly expected: string;
}
