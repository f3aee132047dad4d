import {duration} from '../feed/duration.ts';
import {LoadError} from '../feed/load-error.ts';
import {load} from '../feed/load.ts';
import type {Parsed} from '../feed/parse.ts';
import {readData, readSource, readText} from '../feed/read-source.ts';
import {lazySpanOf} from '../locale/event-span.ts';
import {localiseInTurns} from '../locale/localise.ts';
import type {View} from '../model/content.ts';
import {YieldToMain} from '../scheduling/yield-to-main.ts';
import {report, reportAll} from './feed-report.ts';
import {followFeed, type Follower} from './feed-requests.ts';
import {markLanguage} from './mark-language.ts';
import type {Origins} from './origins.ts';
import {otherLanguages} from './other-languages.ts';

// The doctor reads feeds with the same functions.
export {load, readData, readSource, readText};

/** A feed from `content` or `src`, opened for one widget until it is closed. */
export interface Feed {
  /**
   * The feed in one language.
   *
   * @param language BCP 47 tag
   * @throws {Error} if the feed cannot be loaded, or nothing of it can be read
   */
  view(language: string): Promise<View>;
  /** Whether the feed could not be loaded, and no earlier version of it is there. Always false for `content`. */
  readonly hasFailed: boolean;
  /** Loads a feed again that could not be loaded. */
  retry(): void;
  close(): void;
}

/**
 * Opens the feed of `content`, or of `src` if there is no `content`. An invalid `refresh` or `keep` is named once in
 * the console, and ignored.
 *
 * @param onChange called when a later load gives another result than the first one
 */
export function openFeed(origins: Origins, onChange: () => void): Feed {
  return origins.content === undefined ? feedAt(origins, onChange) : feedIn(origins.content);
}

/** How long a preloaded feed waits for its widget, in milliseconds. */
const patience = 10_000;

/** Begins to load the feed at `src` for a widget that is not defined yet. The widget later joins the same request. */
export function preloadFeed(origins: Origins): void {
  if (origins.content !== undefined) return;
  const feed = feedAt(origins, () => {});
  setTimeout(() => feed.close(), patience);
}

function feedIn(content: unknown): Feed {
  let parsed: Promise<Parsed> | undefined;
  const parse = () => {
    const parsing = typeof content === 'string' ? readText(content) : readData(content);
    // If the module that reads this kind of feed could not be loaded, the next view loads the module again.
    parsing.then(
      feed => reportAll('content', feed),
      () => (parsed = undefined),
    );
    return parsing;
  };
  return {
    view: async language => viewOf(await (parsed ??= parse()), language),
    hasFailed: false,
    retry() {},
    close() {},
  };
}

function feedAt({src = '', refresh, keep}: Origins, onChange: () => void): Feed {
  let settle: () => void;
  const settled = new Promise<void>(resolve => (settle = resolve));
  let isFirst = true;
  const follower: Follower = {
    refresh: durationOf('refresh', refresh),
    keep: durationOf('keep', keep),
    onChange() {
      settle();
      if (!isFirst) onChange();
      isFirst = false;
    },
  };
  // An invalid URL is passed on, and fails like an address that does not answer.
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  const request = followFeed(url, follower);
  if (request.parsed ?? request.failure) follower.onChange();
  return {
    async view(language) {
      await settled;
      if (!request.parsed) throw request.failure!;
      return viewOf(request.parsed, language);
    },
    get hasFailed() {
      return request.failure !== undefined;
    },
    retry: () => void request.read(),
    close: () => request.leave(follower),
  };
}

async function viewOf({content, problems}: Parsed, language: string): Promise<View> {
  const unreadable = problems.find(({path}) => path === '');
  if (unreadable) throw new LoadError(`The feed holds ${unreadable.found}, expected ${unreadable.expected}.`);
  return localiseInTurns(content, {
    language,
    others: otherLanguages(),
    mark: markLanguage,
    turns: new YieldToMain('user-visible'),
    // Events are sorted by their dates, and the dates of very many events take long: they are read in turns, too.
    each: lazySpanOf,
  });
}

function durationOf(name: string, text: string | undefined): number | undefined {
  const span = duration(text);
  if (text && span === undefined)
    report(`the attribute ${name}`, [
      {path: name, found: `"${text}"`, expected: 'a span such as "15m", "12h" or "30d"'},
    ]);
  return span;
}
