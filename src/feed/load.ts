import type {Source} from '../model/source.ts';
import {Turns} from '../scheduling/yield-to-main.ts';
import {LoadError} from './load-error.ts';

const timeout = 10_000;
const mostBytes = 20_000_000;
const readableTypes = /^$|json$|^text\/(calendar|plain)$|^application\/octet-stream$/;

interface Options {
  /** Ends the request when nobody waits for it any more. */
  readonly signal: AbortSignal;
  /** Asks the server whether its last answer still holds, instead of taking it from the browser's cache. */
  readonly isRefresh?: boolean;
}

/**
 * Reads a feed; the one place that touches the network.
 *
 * @param url absolute; `webcal:` is read as `https:`
 * @throws {LoadError} for whatever keeps the feed from being read, an abort included
 */
export async function load(url: string, {signal, isRefresh = false}: Options): Promise<Source> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  const address = url.replace(/^webcal:/i, 'https:');
  try {
    const cache = isRefresh ? 'no-cache' : 'default';
    const response = await until(ends, async () => fetch(address, {signal: ends, cache}));
    if (!isResponse(response))
      throw new LoadError('The page has a fetch of its own, which gave no response.');
    if (!response.ok)
      throw new LoadError(`The server answered ${response.status} ${response.statusText}`.trim());
    const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    if (!readableTypes.test(type.trim())) {
      throw new LoadError(`The server sent ${type}, expected application/json or text/calendar.`);
    }
    const body: unknown = await until(ends, () => textOf(response));
    if (typeof body !== 'string') throw new LoadError('The page has a fetch of its own, which gave no text.');
    return {url, type: type.trim(), body};
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(reasonOf(error, address), {cause: error});
  }
}

/** Some pages put into the place of `fetch` what knows no signals, and ends when it likes. */
function until<Result>(end: AbortSignal, act: () => Promise<Result>): Promise<Result> {
  // Not `race`, which a page's own Promise may not have.
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(end.reason as Error);
    end.addEventListener('abort', giveUp);
    void act()
      .then(resolve, reject)
      .then(() => end.removeEventListener('abort', giveUp));
  });
}

/** Or what answers otherwise. A polyfill's is no `Response`. */
function isResponse(answer: unknown): answer is Response {
  const {ok, headers} = Object(answer) as Partial<Response>;
  return ok !== undefined && typeof headers?.get === 'function';
}

/** Reads as far as the limit, not further: a wrong address may never end. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const turns = new Turns('user-visible');
  let text = '';
  for (let bytes = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new LoadError(`The feed is larger than ${mostBytes / 1_000_000} MB.`);
    }
    text += decoder.decode(value, {stream: true});
    if (turns.isOver) await turns.next();
  }
}

// Browsers hide from scripts whether the network, CORS or a Content-Security-Policy refused.
function reasonOf(error: unknown, url: string): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return `The server did not answer within ${timeout / 1000} seconds.`;
  if (name === 'AbortError') return 'The request was given up.';
  if (!navigator.onLine) return 'The browser is off-line.';
  if (!URL.canParse(url)) return 'This is no address.';
  const {origin} = new URL(url);
  if (origin === location.origin) return 'The server cannot be reached, or broke off its answer.';
  return `The server cannot be reached, or does not let this page read it. It must answer with "Access-Control-Allow-Origin: ${location.origin}" (or "*"), and a Content-Security-Policy of this page must allow "connect-src ${origin}".`;
}
