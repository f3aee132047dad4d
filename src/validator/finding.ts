/** Where something stands in a feed: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** A visitor misses or misreads something: `error`. It is shown, but hurts somebody: `warning`. */
export type Severity = 'error' | 'warning';

/** What a rule has to say about one place in a feed. */
export interface Remark {
  readonly severity: Severity;
  /** The rule's name, for machines: `syntax`, `unknown-key`. */
  readonly rule: string;
  readonly path: Path;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would have been right, and why. */
  readonly expected: string;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
  /** The key is what is wrong, not its value. */
  readonly isAboutKey?: true;
  /** Where it stands in the file, counted in UTF-16 code units, where the path does not say it. */
  readonly offset?: number;
}

/** A remark with its place in the file. */
export interface Finding extends Omit<Remark, 'path' | 'offset' | 'isAboutKey'> {
  /** `events.3.startDate`; empty for the whole feed. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors do. */
  readonly column: number;
}

/** A value as people read it in a message: on one line, at most 60 characters. */
export function quote(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
