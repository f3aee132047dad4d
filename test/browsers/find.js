import {accessSync, constants} from 'node:fs';
import {delimiter, isAbsolute, join} from 'node:path';

/**
 * The first of the candidates that can be run here: an absolute path as it is, a bare name wherever PATH has it.
 *
 * @param {string[]} candidates
 * @returns {string | undefined}
 */
export function findProgram(candidates) {
  return candidates.flatMap(placesOf).find(isExecutable);
}

function placesOf(candidate) {
  if (isAbsolute(candidate)) return [candidate];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map(folder => join(folder, candidate));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
