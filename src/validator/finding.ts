/** The path of a value in a feed: keys and indices from the root. */
export type Path = readonly (string | number)[];

/**
 * `error`: content is missing or wrong for visitors. `warning`: the content is shown, but some visitors have a problem.
 */
export type Severity = 'error' | 'warning';

/** A problem that a rule reports for one value of a feed. */
export interface Remark {
  readonly severity: Severity;
  /** The rule's name, which scripts may compare: `syntax`, `unknown-key`. */
  readonly rule: string;
  readonly path: Path;
  /** The value that was found, shortened. */
  readonly found: string;
  /** What is valid, and why. */
  readonly expected: string;
  /** A proposed correction. */
  readonly suggestion?: string | undefined;
  /** Set where the key is wrong, not its value. */
  readonly isAboutKey?: true;
  /** The offset in the file, in UTF-16 code units. Only needed where `path` does not lead to the place. */
  readonly offset?: number;
}

/** A remark with its line and column in the file. */
export interface Finding extends Omit<Remark, 'path' | 'offset' | 'isAboutKey'> {
  /** `events.3.startDate`; an empty string for the whole feed. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors do. */
  readonly column: number;
}

/** A value as JSON in at most 60 characters, for a message. */
export function quote(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
