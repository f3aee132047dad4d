import {parseArgs, type ParseArgsConfig} from 'node:util';

/**
 * Reads what stands behind a command.
 *
 * @returns what was asked for, or an error that names the option which there is not
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    // A TypeError is how parseArgs says that it does not know an option.
    if (error instanceof TypeError) return error;
    throw error;
  }
}
