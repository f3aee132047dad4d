import {findProgram} from './find.js';

/**
 * Finds the programs of an engine on this machine. `test/runner/prepare.js` has installed missing ones before the first
 * test.
 *
 * @param {string} name of the engine
 * @param {{programs: Record<string, {variable: string, candidates: string[]}>, packages: string[]}} engine
 * @returns {Record<string, string>} the path of each program
 * @throws {Error} when a program is missing; the message says what to install
 */
export function locatePrograms(name, engine) {
  const missing = missingPrograms(engine);
  if (missing.length > 0) throw new Error(missingMessage({[name]: engine}));

  const paths = Object.entries(engine.programs).map(([role, program]) => [role, pathOf(program)]);
  return Object.fromEntries(paths);
}

/** The missing programs of an engine. */
export function missingPrograms({programs}) {
  return Object.values(programs).filter(program => !pathOf(program));
}

/** One line: which programs are missing, and how to install them. */
export function missingMessage(engines) {
  const sought = Object.values(engines)
    .flatMap(missingPrograms)
    .map(({variable, candidates}) => `${candidates[0]} (or ${variable})`);
  const packages = Object.values(engines).flatMap(engine => engine.packages);
  const command = `sudo apt-get update && sudo apt-get install ${packages.join(' ')}`;
  return `${Object.keys(engines).join(', ')} cannot be tested: not found: ${sought.join(', ')}. Install them: ${command}. Or choose other engines with OFB_BROWSERS.`;
}

/** A path in a variable comes first. A wrong path is an error; it is not replaced by another program. */
function pathOf({variable, candidates}) {
  const named = process.env[variable];
  if (!named) return findProgram(candidates);
  const path = findProgram([named]);
  if (!path) throw new Error(`${variable} is "${named}", which is not a program that can be run.`);
  return path;
}
