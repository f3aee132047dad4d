/** A fault in a feed or an attribute, as data: the rest goes on working. */
export interface Problem {
  /** Where it is, as a path into the feed (`events.3.startDate`); empty for the whole. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
}
