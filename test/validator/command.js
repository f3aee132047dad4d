import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {validateFeed} from '../../dist/entries/validate.js';

const program = fileURLToPath(new URL('../../dist/entries/cli.js', import.meta.url));
const feeds = fileURLToPath(new URL('feeds', import.meta.url));

/**
 * Runs the built command line in the folder test/validator/feeds.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{code: number, output: string, complaint: string}>}
 */
export function command(...args) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, ...args], {cwd: feeds});
    let output = '';
    let complaint = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (complaint += chunk));
    child.on('close', code => resolve({code, output, complaint}));
  });
}

/** Validates a file with these bytes. */
export async function validateBytes(bytes, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'ofb-feed-'));
  const file = join(folder, 'feed.json');
  writeFileSync(file, bytes);
  const ended = await command('validate', file, ...options);
  rmSync(folder, {recursive: true});
  return ended;
}

/** The findings of the command for a file with these bytes, and its exit code. */
export async function commandFindings(bytes, ...options) {
  const {code, output} = await validateBytes(bytes, '--json', ...options);
  return {code, findings: JSON.parse(output).findings};
}

/** The findings for a text. They are those of the command, but need no process. */
export const findingsIn = text => validateFeed(text);
