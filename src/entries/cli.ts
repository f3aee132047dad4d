#!/usr/bin/env node
/// <reference types="node" />
import {commandOf, help, type Command} from '../validator/command.ts';
import type {Finding} from '../validator/finding.ts';
import {readFeed} from '../validator/read-feed.ts';
import {reportForMachines, reportForPeople, tally} from '../validator/report.ts';
import {validateFeed} from '../validator/validate.ts';
import {version} from './version.ts';

/** @returns the exit code */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      return print(help);
    case 'version':
      return print(version);
    case 'misuse':
      console.error(`${command.reason}\n\n${help}`);
      return 2;
    case 'validate': {
      const {name, languages, isJson} = command;
      const findings = await findingsOf(name, languages);
      print((isJson ? reportForMachines : reportForPeople)(name, findings));
      return tally(findings).errors > 0 ? 1 : 0;
    }
  }
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

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = await run(commandOf(process.argv.slice(2)));
