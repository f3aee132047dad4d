import type {Violation} from './examinations/policy.ts';

/**
 * Collects violations of the page's Content Security Policy. The returned list grows with every new violation; in
 * browsers with `ReportingObserver` for CSP (Chromium) it also gets the earlier ones.
 */
export function hearViolations(page: Document): readonly Violation[] {
  const heard: Violation[] = [];
  page.addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective, sourceFile, sample}) => {
    heard.push({blocked: blockedURI, directive: effectiveDirective, source: sourceFile, sample});
  });
  if (!('ReportingObserver' in globalThis)) return heard;
  const observer = new ReportingObserver(
    reports => {
      // Only the earlier violations are read here: later ones also arrive as events.
      observer.disconnect();
      heard.push(...reports.map(({body}) => violationIn(body as unknown as Report)));
    },
    {types: ['csp-violation'], buffered: true},
  );
  observer.observe();
  return heard;
}

type Report = Readonly<Record<'blockedURL' | 'effectiveDirective' | 'sourceFile' | 'sample', string | null>>;

function violationIn({blockedURL, effectiveDirective, sourceFile, sample}: Report): Violation {
  return {
    blocked: blockedURL ?? '',
    directive: effectiveDirective ?? '',
    source: sourceFile ?? '',
    sample: sample ?? '',
  };
}
