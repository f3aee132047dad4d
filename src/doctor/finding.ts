import type {Phrases} from './phrases/it.ts';

/** Name of a rule, which is also the key of its texts. */
export type Rule = keyof Phrases['rules'];

/**
 * `error`: content is missing or unreadable. `warning`: something is not as the page asks for. `hint`: something that
 * may be intended.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** One fault that the doctor has found in a page. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Values for the placeholders in the texts of the rule. Numbers are formatted in the language of the texts. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The element at fault; missing if the fault belongs to the whole page. */
  readonly element?: Element | undefined;
}

const longest = 80;

/** Cuts a text of the page to 80 characters for a message: addresses and attributes can be very long. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
