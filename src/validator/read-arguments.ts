import {parseArgs, type ParseArgsConfig} from 'node:util';

/**
 * Parses the arguments of a command.
 *
 * @returns the options and positional arguments, or an error that names the unknown option
 * @throws {Error} for anything but a TypeError of `parseArgs`
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    // parseArgs throws a TypeError for an unknown option.
    if (error instanceof TypeError) return error;
    throw error;
  }
}
