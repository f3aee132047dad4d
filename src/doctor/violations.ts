import type {Violation} from './examinations/policy.ts';

/** Hears of what the page's policy stops from now on; Chromium also tells of what it has stopped before. */
export function hearViolations(page: Document): readonly Violation[] {
  const heard: Violation[] = [];
  page.addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective, sourceFile, sample}) => {
    heard.push({blocked: blockedURI, directive: effectiveDirective, source: sourceFile, sample});
  });
  if (!('ReportingObserver' in globalThis)) return heard;
  const observer = new ReportingObserver(
    reports => {
      // What comes later comes as an event as well.
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
