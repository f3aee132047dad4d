import type {Finding} from './finding.ts';
import {readArguments} from './read-arguments.ts';
import {readFeed} from './read-feed.ts';
import {reportForMachines, reportForPeople, tally} from './report.ts';
import {validateFeed} from './validate.ts';

/** The parsed command line. */
type Request =
  | {readonly kind: 'validate'; readonly name: string; readonly languages: string[]; readonly isJson: boolean}
  | {readonly kind: 'help'}
  | {readonly kind: 'misuse'; readonly reason: string};

const help = `Usage: open-for-business-widgets validate <feed> [options]

Checks a feed as the widgets read it, and lists errors and warnings.

  <feed>                a file or an address, JSON or iCalendar:
                        feed.json, events.ics, https://…, webcal://…

Options:
  --languages it,en     every text must be in these languages (BCP 47 tags)
  --json                print the findings as JSON
  --help                this text

Exit code: 0 without errors (there may be warnings), 1 with errors, 2 for wrong usage.`;

const options = {
  json: {type: 'boolean', default: false},
  languages: {type: 'string', default: ''},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/**
 * Runs the command, and prints its report on standard output. Wrong usage goes to standard error.
 *
 * @param args the arguments after `validate`
 * @returns the exit code: 0 without errors, 1 with errors, 2 for wrong usage
 */
export async function run(args: readonly string[]): Promise<number> {
  const request = requestOf(args);
  if (request.kind === 'misuse') {
    console.error(`${request.reason}\n\n${help}`);
    return 2;
  }
  if (request.kind === 'help') return print(help, 0);
  const {name, languages, isJson} = request;
  const findings = await findingsOf(name, languages);
  const report = (isJson ? reportForMachines : reportForPeople)(name, findings);
  return print(report, tally(findings).errors > 0 ? 1 : 0);
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function requestOf(args: readonly string[]): Request {
  const read = readArguments(args, options);
  if (read instanceof Error) return misuse(read.message);
  const {values, positionals} = read;
  const [name, ...more] = positionals;
  if (values.help) return {kind: 'help'};
  if (name === undefined) return misuse('Which feed? Name a file or an address.');
  if (more.length > 0) return misuse(`One feed at a time: ${more.join(' ')} is one too many.`);
  const languages = values.languages.split(/[\s,]+/).filter(Boolean);
  const wrong = languages.find(tag => !isLanguageTag(tag));
  if (wrong) return misuse(`--languages: "${wrong}" is not a BCP 47 language tag such as "it" or "pt-BR".`);
  return {kind: 'validate', name, languages, isJson: values.json};
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    // Intl throws a RangeError for an invalid tag.
    return false;
  }
}

function misuse(reason: string): Request {
  return {kind: 'misuse', reason};
}

async function findingsOf(name: string, languages: readonly string[]): Promise<readonly Finding[]> {
  const feed = await readFeed(name).catch(unreadable);
  if (!('text' in feed)) return [feed];
  const {text, type, findings} = feed;
  return [...findings, ...(await validateFeed(text, {type, languages}))];
}

function unreadable(error: NodeJS.ErrnoException): Finding {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  const reason = error.code === 'ENOENT' ? 'no file of this name' : `${error.message}${cause}`;
  const expected = 'a file or an address that can be read';
  return {severity: 'error', rule: 'unreadable', path: '', line: 1, column: 1, found: reason, expected};
}
