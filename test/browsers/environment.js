import {fileURLToPath} from 'node:url';

/**
 * The environment of every browser that a test starts. Fonts, time zone and language come from the project, never from
 * the machine: fontconfig, which all three engines ask on Linux, knows only the fonts of `test/fonts/fonts.conf`.
 */
export const environment = {
  ...process.env,
  FONTCONFIG_FILE: fileURLToPath(new URL('../fonts/fonts.conf', import.meta.url)),
  TZ: 'Europe/Rome',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'en',
};
