import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const fonts = new URL('../fonts/fonts.conf', import.meta.url);

/**
 * Environment variables of test processes and browsers. Fonts, time zone and language come from the project, never from
 * the machine: fontconfig, which all three engines use on Linux, knows only the fonts of `test/fonts/fonts.conf`.
 */
export const surroundings = {
  FONTCONFIG_FILE: fileURLToPath(fonts),
  TZ: 'Europe/Rome',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'en',
};

/** The environment of a process that a test starts. */
export const environment = {...process.env, ...surroundings};

/** The folders of these fonts: absolute paths that end with a slash. */
export const fontFolders = [
  ...readFileSync(fonts, 'utf8').matchAll(/<dir prefix="relative">(.*?)<\/dir>/g),
].map(([, folder]) => fileURLToPath(new URL(`${folder}/`, fonts)));
