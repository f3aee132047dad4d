import type {Finding} from './finding.ts';

/** How many findings of one rule are printed. The others are only counted. */
const mostOfOneRule = 20;

/** Counts the errors and the warnings. */
export function tally(findings: readonly Finding[]): {readonly errors: number; readonly warnings: number} {
  const errors = findings.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: findings.length - errors};
}

/** Formats findings as text. Each begins with `feed.json:12:5`, which terminals and editors show as a link. */
export function reportForPeople(name: string, findings: readonly Finding[]): string {
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const count = (shown.get(finding.rule) ?? 0) + 1;
    shown.set(finding.rule, count);
    if (count <= mostOfOneRule) lines.push(paragraph(name, finding));
  }
  for (const [rule, count] of shown) {
    if (count > mostOfOneRule)
      lines.push(`… and ${count - mostOfOneRule} more of ${rule}; --json lists all.\n`);
  }
  return [...lines, summary(name, findings)].join('\n');
}

/** Formats all findings as JSON. */
export function reportForMachines(name: string, findings: readonly Finding[]): string {
  return JSON.stringify({source: name, ...tally(findings), findings}, null, 2);
}

function paragraph(name: string, finding: Finding): string {
  const {line, column, severity, rule, path, found, expected, suggestion} = finding;
  return [
    `${name}:${line}:${column} ${severity} ${path || 'feed'} (${rule})`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    ...(suggestion ? [`  →         ${suggestion}`] : []),
    '',
  ].join('\n');
}

function summary(name: string, findings: readonly Finding[]): string {
  const {errors, warnings} = tally(findings);
  if (findings.length === 0) return `${name}: no problems found.`;
  return `${name}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
