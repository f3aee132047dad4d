import {keepCopy, keptCopy} from '../feed/kept-copies.ts';
import {LoadError} from '../feed/load-error.ts';
import {load} from '../feed/load.ts';
import type {Parsed} from '../feed/parse.ts';
import {readSource} from '../feed/read-source.ts';
import type {Source} from '../model/source.ts';
import {report, reportAll} from './feed-report.ts';
import {VisibleTimer} from './visible-timer.ts';

const firstPause = 5_000;
const longestPause = 300_000;

/** A widget that shows the feed at an address. */
export interface Follower {
  /** How often the feed is read again while the page is visible, in milliseconds. */
  readonly refresh?: number | undefined;
  /**
   * The greatest age of a kept copy that is shown if the feed cannot be loaded, in milliseconds. No copy without it.
   */
  readonly keep?: number | undefined;
  /** Called when `parsed` or `failure` of the request has changed. */
  readonly onChange: () => void;
}

const requests = new Map<string, FeedRequest>();

/**
 * Adds a follower to the request for an address: all widgets with the same address share one request.
 *
 * @param url absolute URL; any other text fails like an address that does not answer
 */
export function followFeed(url: string, follower: Follower): FeedRequest {
  const request = requests.get(url) ?? new FeedRequest(url);
  requests.set(url, request);
  request.join(follower);
  return request;
}

/** The request for one address, shared by all its followers. It ends when the last follower leaves. */
export class FeedRequest {
  /** The last feed that could be read. */
  parsed?: Parsed;
  /** Why the feed could not be loaded; undefined if `parsed` is set. */
  failure?: LoadError;

  readonly url: string;
  readonly #followers = new Set<Follower>();
  #body = '';
  #abort: AbortController | undefined;
  #failures = 0;
  readonly #timer = new VisibleTimer(() => void this.read());

  constructor(url: string) {
    this.url = url;
  }

  join(follower: Follower): void {
    if (this.#followers.size === 0) window.addEventListener('online', this.#onOnline);
    this.#followers.add(follower);
    if (this.parsed || this.failure) this.#schedule();
    else void this.read();
  }

  leave(follower: Follower): void {
    this.#followers.delete(follower);
    if (this.#followers.size > 0) return;
    requests.delete(this.url);
    window.removeEventListener('online', this.#onOnline);
    this.#abort?.abort();
    this.#timer.stop();
  }

  /** Loads the feed again, unless it is being loaded now. */
  async read(): Promise<void> {
    if (this.#abort) return;
    this.#timer.stop();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    try {
      await this.#take(await load(this.url, {signal, isRefresh: Boolean(this.parsed ?? this.failure)}));
      this.#failures = 0;
    } catch (error) {
      // Any other error: a module that reads this kind of feed could not be loaded.
      const failure = error instanceof LoadError ? error : new LoadError(String(error));
      if (!signal.aborted) await this.#fail(failure);
    } finally {
      this.#abort = undefined;
    }
    if (this.#followers.size > 0) this.#schedule();
  }

  async #take(source: Source): Promise<void> {
    if (this.parsed && source.body === this.#body) return;
    const parsed = await readSource(source, this.parsed);
    const unreadable = parsed.problems.find(({path}) => path === '');
    if (unreadable) throw new LoadError(`It holds ${unreadable.found}, expected ${unreadable.expected}.`);
    void reportAll(this.url, parsed);
    if (this.#longestKeep() > 0) void keepCopy(source, new Date());
    this.#show(source, parsed);
  }

  async #fail(error: LoadError): Promise<void> {
    this.#failures += 1;
    report(this.url, [{path: '', found: error.message, expected: 'a feed'}]);
    if (this.parsed) return;
    const copy = await this.#copy();
    if (copy) return this.#show(copy.source, copy.parsed);
    this.failure = error;
    this.#announce();
  }

  /** The kept copy on this device; undefined if there is none, or if the module that reads it cannot be loaded. */
  async #copy(): Promise<{readonly source: Source; readonly parsed: Parsed} | undefined> {
    if (this.#longestKeep() <= 0) return undefined;
    const source = await keptCopy(this.url, this.#longestKeep(), new Date());
    const parsed = source && (await readSource(source).catch(() => undefined));
    return parsed && {source, parsed};
  }

  #show({body}: Source, parsed: Parsed): void {
    this.#body = body;
    this.parsed = parsed;
    delete this.failure;
    this.#announce();
  }

  #announce(): void {
    this.#followers.forEach(({onChange}) => onChange());
  }

  /** Plans the next load: after a failure with growing pauses, else after the shortest `refresh` of all followers. */
  #schedule(): void {
    const refreshes = [...this.#followers].map(({refresh = Infinity}) => refresh);
    const retry = Math.min(firstPause * 2 ** (this.#failures - 1), longestPause);
    this.#timer.start(this.#failures > 0 ? retry : Math.min(...refreshes));
  }

  #longestKeep(): number {
    return Math.max(...[...this.#followers].map(({keep = 0}) => keep));
  }

  readonly #onOnline = (): void => {
    if (this.#failures > 0) void this.read();
  };
}
