import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {isTimeZone} from '../model/time.ts';
import type {Settings} from './prerender-page.ts';

/** The options of the command, in the format of `parseArgs` (node:util). */
export const options = {
  output: {type: 'string'},
  feed: {type: 'string'},
  root: {type: 'string'},
  base: {type: 'string'},
  now: {type: 'string'},
  'time-zone': {type: 'string'},
  styles: {type: 'string'},
  nonce: {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** The values given on the command line. */
export type Values = Readonly<Partial<Record<Exclude<keyof typeof options, 'help'>, string>>>;

/** @returns a message about the first invalid value; `undefined` if all values are valid */
export function wrongValue({now, base, 'time-zone': timeZone}: Values): string | undefined {
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    return `--now: found "${now}", expected a time such as 2027-03-06T09:30Z.`;
  }
  if (base !== undefined && !URL.canParse(base)) {
    return `--base: found "${base}", expected a whole address such as https://example.org/page.html.`;
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    return `--time-zone: found "${timeZone}", expected an IANA zone such as Europe/Rome.`;
  }
  return undefined;
}

/**
 * Converts checked command line values to settings.
 *
 * @param file path of the page: links to style sheets are relative to its folder
 */
export function settingsOf(
  file: string,
  {now, base, styles, nonce, 'time-zone': timeZone}: Values,
): Settings {
  return {
    ...(now === undefined ? {} : {now: new Date(now)}),
    ...(base === undefined ? {} : {base}),
    ...(timeZone === undefined ? {} : {timeZone}),
    ...(styles === undefined ? {} : {styles: (css: string) => publish(css, styles, dirname(file))}),
    ...(nonce === undefined ? {} : {nonce}),
  };
}

/** Writes a style sheet, with a hash of its content in the file name, and returns its address relative to the page. */
async function publish(css: string, folder: string, from: string): Promise<string> {
  const path = join(folder, `ofb-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`);
  await mkdir(folder, {recursive: true});
  await writeFile(path, css);
  return relative(from, path).split(sep).map(encodeURIComponent).join('/');
}
