import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';

/** Runs a program with some input, and gives its output. */
export async function execute(program, parameters, {cwd, input = ''} = {}) {
  const child = spawn(program, parameters, {cwd});
  child.stdin.end(input);
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve, reject) => child.on('close', resolve).on('error', reject)),
  ]);
  if (code !== 0)
    throw new Error(`${program} ${parameters.join(' ')} ended with ${code}.\n${output}${errors}`);
  return output;
}
