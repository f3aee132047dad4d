import {readFile, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {readArguments} from '../validator/read-arguments.ts';
import {readFeed} from '../validator/read-feed.ts';
import {prerenderPage, type Render} from './prerender-page.ts';
import {options, settingsOf, type Values, wrongValue} from './settings.ts';

const help = `Usage: open-for-business-widgets prerender <page> [options]

Writes the widgets of a page between their tags, as HTML that is read without JavaScript. All else
in the page stays as it is. Run it again whenever the page, its feed or this package has changed.

  <page>                an HTML file in UTF-8, which is written anew unless you say where to

Options:
  --output <file>       where to write the page; "-" for the standard output
  --feed <feed>         a file or an address to read instead of those that the page names
  --root <folder>       where addresses that begin with "/" lie; the page's own folder by default
  --base <address>      the page's address, for links in calendars
  --now <time>          what the time is: 2027-03-06T09:30Z
  --time-zone <zone>    where the readers are: Europe/Rome by default
  --styles <folder>     where to put style sheets, to be linked to where a policy forbids <style>
  --nonce <nonce>       what that policy asks of a <style>
  --help                this text

Exit code: 0 when all widgets were written, 1 when some were not, 2 for wrong usage.`;

interface Server {
  readonly tags: ReadonlySet<string>;
  readonly render: Render;
}

/**
 * Runs the command `prerender`. Errors are printed to standard error, never thrown.
 *
 * @param args command line arguments after the command's name
 * @returns exit code: 0 all widgets written, 1 some not written or the page not readable, 2 wrong usage
 */
export async function prerender(args: readonly string[], server: Server): Promise<number> {
  const read = readArguments(args, options);
  if (read instanceof Error) return misuse(read.message);
  const {values, positionals} = read;
  const [file, ...more] = positionals;
  if (values.help) return say(help);
  if (file === undefined) return misuse('Which page? Name an HTML file.');
  if (more.length > 0) return misuse(`One page at a time: ${more.join(' ')} is one too many.`);
  const wrong = wrongValue(values);
  if (wrong) return misuse(wrong);
  try {
    return await write(file, values, server);
  } catch (error) {
    console.error(`${file}: ${reasonOf(error)}.`);
    return 1;
  }
}

async function write(file: string, values: Values, server: Server): Promise<number> {
  const before = decode(await readFile(file));
  const {page, count, faults} = await prerenderPage(before, {
    ...server,
    settings: settingsOf(file, values),
    read: address => readFeedOf(file, values.feed ?? address, values),
  });
  for (const fault of faults) console.error(`${file}, ${fault}; left as it is.`);
  const output = values.output ?? file;
  if (output === '-') process.stdout.write(page);
  else if (page !== before || output !== file) await writeFile(output, page);
  const listener = output === '-' ? process.stderr : process.stdout;
  listener.write(`${file}: ${count} ${count === 1 ? 'widget' : 'widgets'} written.\n`);
  return faults.length > 0 ? 1 : 0;
}

/**
 * Reads the feed at an address. An address in the page is relative to the page's folder, or to `root` if it begins with
 * `/`. The value of `--feed` is relative to the working folder.
 */
async function readFeedOf(file: string, address: string, {feed, root}: Values): Promise<string> {
  try {
    const isWeb = /^(https?|webcal):/i.test(address);
    const path = address.replace(/[?#].*$/s, '');
    const folder = path.startsWith('/') && !feed ? (root ?? dirname(file)) : dirname(file);
    const name = isWeb || feed ? address : resolve(folder, `./${decodeURI(path)}`);
    return (await readFeed(name)).text;
  } catch (error) {
    throw new Error(`the feed ${address} cannot be read (${reasonOf(error)})`, {cause: error});
  }
}

// Strict: bytes that are not UTF-8 would be changed when the page is written.
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (error) {
    throw new Error('found bytes that are not UTF-8, expected a page saved as UTF-8', {cause: error});
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no file of this name' : error.message;
}

function misuse(reason: string): number {
  console.error(`${reason}\n\n${help}`);
  return 2;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
