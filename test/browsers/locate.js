import {findProgram} from './find.js';

/**
 * Where an engine's programs are on this machine. Nothing is installed here: `test/runner/prepare.js` does that before
 * the first test.
 *
 * @param {string} name of the engine
 * @param {{programs: Record<string, {variable: string, candidates: string[]}>, packages: string[]}} engine
 * @returns {Record<string, string>} the path of each program
 * @throws {Error} that says what to install, when a program is missing
 */
export function locatePrograms(name, engine) {
  const missing = missingPrograms(engine);
  if (missing.length > 0) throw new Error(missingMessage({[name]: engine}));

  const paths = Object.entries(engine.programs).map(([role, program]) => [role, pathOf(program)]);
  return Object.fromEntries(paths);
}

/** The programs of an engine that this machine lacks. */
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

/** A path that a developer has named wins, and is not replaced in silence when it is wrong. */
function pathOf({variable, candidates}) {
  const named = process.env[variable];
  if (!named) return findProgram(candidates);
  const path = findProgram([named]);
  if (!path) throw new Error(`${variable} is "${named}", which is not a program that can be run.`);
  return path;
}
