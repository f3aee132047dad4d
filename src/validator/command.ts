import {parseArgs} from 'node:util';

/** What the command line asks for. */
export type Command =
  | {readonly kind: 'validate'; readonly name: string; readonly languages: string[]; readonly isJson: boolean}
  | {readonly kind: 'help'}
  | {readonly kind: 'version'}
  | {readonly kind: 'misuse'; readonly reason: string};

export const help = `Usage: open-for-business-widgets validate <feed> [options]

Checks a feed as the widgets read it, and says what hurts its readers.

  <feed>                a file or an address, JSON or iCalendar:
                        feed.json, events.ics, https://…, webcal://…

Options:
  --languages it,en     every text must be in these languages (BCP 47 tags)
  --json                findings as JSON, for machines
  --help                this text
  --version             the version of this package

Exit code: 0 without errors (there may be warnings), 1 with errors, 2 for wrong usage.`;

const options = {
  json: {type: 'boolean', default: false},
  languages: {type: 'string', default: ''},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false},
} as const;

/** Reads the command line, without the programs' own names. */
export function commandOf(args: readonly string[]): Command {
  const read = readArgs(args);
  if (read instanceof Error) return misuse(read.message);
  const {values, positionals} = read;
  const [verb, name, ...more] = positionals;
  if (values.help || args.length === 0) return {kind: 'help'};
  if (values.version) return {kind: 'version'};
  if (verb !== 'validate') return misuse(`There is no command "${verb ?? ''}"; did you mean "validate"?`);
  if (name === undefined) return misuse('Which feed? Name a file or an address.');
  if (more.length > 0) return misuse(`One feed at a time: ${more.join(' ')} is one too many.`);
  const languages = values.languages.split(/[\s,]+/).filter(Boolean);
  const wrong = languages.find(tag => !isLanguageTag(tag));
  if (wrong) return misuse(`--languages: "${wrong}" is no BCP 47 language tag such as "it" or "pt-BR".`);
  return {kind: 'validate', name, languages, isJson: values.json};
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    // A TypeError is how parseArgs says that it does not know an option.
    if (error instanceof TypeError) return error;
    throw error;
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    // RangeError is how Intl says no.
    return false;
  }
}

function misuse(reason: string): Command {
  return {kind: 'misuse', reason};
}
