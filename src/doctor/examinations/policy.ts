import {feedAddressesOf, scriptOf} from '../feeds.ts';
import {shorten, type Finding} from '../finding.ts';

/** What a page's policy has stopped, as browsers report it (Content Security Policy Level 3). */
export interface Violation {
  readonly blocked: string;
  readonly directive: string;
  readonly source: string;
  /** The beginning of what a Trusted Types policy was to make, or its name. */
  readonly sample: string;
}

/** What the page's policy keeps from us: our files, our feeds, our Trusted Types. */
export function examinePolicy(page: Document, violations: readonly Violation[]): Finding[] {
  const script = scriptOf(page);
  const folder = script ? new URL('.', script.src).href : '';
  const feeds = feedAddressesOf(page);
  const ours = violations.filter(
    ({blocked, source}) => (folder && `${blocked} ${source}`.includes(folder)) || feeds.has(blocked),
  );
  const findings = ours.map(findingOf);
  const told = findings.map(finding => JSON.stringify(finding));
  return findings.filter((_, index) => told.indexOf(told[index]!) === index);
}

function findingOf({blocked, directive}: Violation): Finding {
  if (directive === 'trusted-types') return {rule: 'trustedTypes', severity: 'error'};
  const origin = /^\w+:\/\/[^/]+/.exec(blocked)?.[0] ?? blocked;
  return {rule: 'blocked', severity: 'error', values: {address: shorten(blocked), directive, origin}};
}
