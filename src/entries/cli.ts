#!/usr/bin/env node
/// <reference types="node" />
import type {Render} from '../prerender/prerender-page.ts';
import type {Tag} from './tags.ts';
import {version} from './version.ts';

/** A command of the command line. */
interface Command {
  /** @returns the exit code of the process */
  run(args: readonly string[]): Promise<number>;
}

const commands = new Map<string, () => Promise<Command>>([
  ['validate', () => import('../validator/command.ts')],
  [
    'prerender',
    async () => {
      const [{prerender}, {renderWidget}, {tags}] = await Promise.all([
        import('../prerender/command.ts'),
        import('./server.ts'),
        import('./tags.ts'),
      ]);
      const render: Render = (tag, options) => renderWidget(tag as Tag, options);
      return {run: args => prerender(args, {tags: new Set(Object.keys(tags)), render})};
    },
  ],
]);

const help = `Usage: open-for-business-widgets <command>

Commands:
  validate <feed>       checks a feed as the widgets read it
  prerender <page>      writes the widgets of a page as HTML, to be read without JavaScript

Options:
  --help                this text; after a command, more of it
  --version             the version of this package`;

/** @returns the exit code of the process; 2 for an unknown command, which is named on the standard error */
async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') return print(help);
  if (name === '--version' || name === '-v') return print(version);
  const command = await commands.get(name)?.();
  if (command) return command.run(args);
  console.error(`There is no command "${name}"; there are ${[...commands.keys()].join(' and ')}.\n\n${help}`);
  return 2;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

// Not process.exit: it would end the process before a pipe has read all output.
process.exitCode = await run(process.argv.slice(2));
