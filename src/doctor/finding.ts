import type {Phrases} from './phrases/it.ts';

/** What can be wrong with a page, by the name of the words that say so. */
export type Rule = keyof Phrases['rules'];

/** `error`: something is missing from the page; `warning`: it is not as somebody wanted it; `hint`: it might be. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something that keeps a widget from showing what its page wants. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What the words of the rule speak of; numbers are written as their language does. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where in the page. */
  readonly element?: Element | undefined;
}

const longest = 80;

/** What stands somewhere, for a message: an address or an attribute may be as long as a book. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
