/** What came over the network, before anybody has looked inside. */
export interface Source {
  /** Absolute URL it was read from. */
  readonly url: string;
  /** Media type without parameters, lower case: `application/json`. */
  readonly type: string;
  readonly body: string;
}
