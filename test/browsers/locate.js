import {findProgram} from './find.js';
import {canInstall, installPackages} from './install.js';

/**
 * Where an engine's programs are on this machine; what is missing is installed first, if we may.
 *
 * @param {string} name of the engine
 * @param {{programs: Record<string, {variable: string, candidates: string[]}>, packages: string[]}} engine
 * @returns {Record<string, string>} the path of each program
 * @throws {Error} that says what to install, when a program is missing and cannot be installed
 */
export function locatePrograms(name, engine) {
  if (missingPrograms(engine).length > 0 && canInstall()) installPackages(engine.packages);

  const missing = missingPrograms(engine);
  if (missing.length > 0) throw new Error(missingMessage(name, missing, engine.packages));

  const paths = Object.entries(engine.programs).map(([role, program]) => [role, pathOf(program)]);
  return Object.fromEntries(paths);
}

function missingPrograms({programs}) {
  return Object.values(programs).filter(program => !pathOf(program));
}

/** A path that a developer has named wins, and is not replaced in silence when it is wrong. */
function pathOf({variable, candidates}) {
  const named = process.env[variable];
  if (!named) return findProgram(candidates);
  const path = findProgram([named]);
  if (!path) throw new Error(`${variable} is "${named}", which is not a program that can be run.`);
  return path;
}

function missingMessage(name, missing, packages) {
  const sought = missing.map(({variable, candidates}) => `${candidates[0]} (or ${variable})`).join(', ');
  const command = `sudo apt-get update && sudo apt-get install ${packages.join(' ')}`;
  return `${name} cannot be tested: not found: ${sought}. Install it: ${command}. Or choose other engines with OFB_BROWSERS.`;
}
