import {feedAddressesOf, scriptOf} from '../feeds.ts';
import {shorten, type Finding} from '../finding.ts';

/** A violation of the page's policy, as browsers report it (Content Security Policy Level 3). */
export interface Violation {
  readonly blocked: string;
  readonly directive: string;
  readonly source: string;
  /** The name of a blocked Trusted Types policy, or the first characters of a blocked value. */
  readonly sample: string;
}

/** Reports violations that concern the widgets: their files, feeds and Trusted Types policy. No duplicates. */
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
