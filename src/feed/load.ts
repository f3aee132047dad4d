import type {Source} from '../model/source.ts';
import {YieldToMain} from '../scheduling/yield-to-main.ts';
import {LoadError} from './load-error.ts';

const timeout = 10_000;
const mostBytes = 20_000_000;
const readableTypes = /^$|json$|^text\/(calendar|plain)$|^application\/octet-stream$/;

interface Options {
  /** Aborts the request, when no widget needs the feed any more. */
  readonly signal: AbortSignal;
  /** Revalidates with the server instead of using the browser's HTTP cache (`no-cache` in the Fetch standard). */
  readonly isRefresh?: boolean;
}

/**
 * Loads a feed. In the browser, only this module fetches feeds.
 *
 * The limits are 10 seconds and 20 MB. The body is decoded as UTF-8.
 *
 * @param url absolute; `webcal:` is loaded as `https:`
 * @throws {LoadError} for every failure, an abort included; no other error
 */
export async function load(url: string, {signal, isRefresh = false}: Options): Promise<Source> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  const address = url.replace(/^webcal:/i, 'https:');
  try {
    const cache = isRefresh ? 'no-cache' : 'default';
    const response = await until(ends, async () => fetch(address, {signal: ends, cache}));
    if (!isResponse(response))
      throw new LoadError('The page has replaced fetch(), and its function returned no Response.');
    if (!response.ok)
      throw new LoadError(`The server answered ${response.status} ${response.statusText}`.trim());
    const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    if (!readableTypes.test(type.trim())) {
      throw new LoadError(`The server sent ${type}, expected application/json or text/calendar.`);
    }
    const body: unknown = await until(ends, () => textOf(response));
    if (typeof body !== 'string')
      throw new LoadError('The page has replaced fetch(), and its function returned no text.');
    return {url, type: type.trim(), body};
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(reasonOf(error, address), {cause: error});
  }
}

/**
 * Rejects when the signal aborts. Needed because a page may have replaced `fetch` by a function that ignores signals.
 */
function until<Result>(end: AbortSignal, act: () => Promise<Result>): Promise<Result> {
  // Not `Promise.race`: a page may have replaced Promise by an implementation that lacks `race`.
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(end.reason as Error);
    end.addEventListener('abort', giveUp);
    void act()
      .then(resolve, reject)
      .then(() => end.removeEventListener('abort', giveUp));
  });
}

/** Duck typing: the response of a `fetch` polyfill is often not an instance of `Response`. */
function isResponse(answer: unknown): answer is Response {
  const {ok, headers} = Object(answer) as Partial<Response>;
  return ok !== undefined && typeof headers?.get === 'function';
}

/** Stops at the size limit, because a wrong URL may send data without end. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const turns = new YieldToMain('user-visible');
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
    if (turns.isDue) await turns.yield();
  }
}

// A script cannot find out whether the network, CORS or a Content-Security-Policy blocked a request.
function reasonOf(error: unknown, url: string): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return `The server did not answer within ${timeout / 1000} seconds.`;
  if (name === 'AbortError') return 'The request was aborted.';
  if (!navigator.onLine) return 'The browser is off-line.';
  if (!URL.canParse(url)) return 'This is not a valid URL.';
  const {origin} = new URL(url);
  if (origin === location.origin) return 'The server cannot be reached, or the connection was lost.';
  return `The server cannot be reached, or does not let this page read it. It must answer with "Access-Control-Allow-Origin: ${location.origin}" (or "*"), and a Content-Security-Policy of this page must allow "connect-src ${origin}".`;
}
