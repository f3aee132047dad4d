import {shorten, type Finding} from './finding.ts';
import {placeOf, told, type Texts} from './words.ts';

interface Visit {
  readonly version: string;
  /** URL of the page. */
  readonly address: string;
}

const longestAddress = 300;

/** The findings as plain text, for the console and for a message to support. */
export function reportText(findings: readonly Finding[], words: Texts, {version, address}: Visit): string {
  const {phrases} = words;
  const head = `Open for business widgets ${version}: ${phrases.title}\n${address.slice(0, longestAddress)}`;
  if (findings.length === 0) return `${head}\n\n${phrases.healthy}`;
  const notes = findings.map(finding => {
    const [fault, advice] = told(finding, words);
    const place = shorten(placeOf(finding));
    return `[${phrases[finding.severity]}] ${place && `${place}: `}${fault}\n  ${advice}`;
  });
  return [head, ...notes].join('\n\n');
}
