/** A loaded feed that is not parsed yet. */
export interface Source {
  /** Absolute URL from which the feed was loaded. */
  readonly url: string;
  /** Media type without parameters, lower case: `application/json`. */
  readonly type: string;
  readonly body: string;
}
