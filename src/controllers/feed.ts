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

// The doctor reads with the same parts.
export {load, readData, readSource, readText};

/** A feed that is not built in, for as long as a widget shows it. */
export interface Feed {
  /**
   * @param language BCP 47 tag
   * @throws {Error} when nothing of the feed can be read
   */
  view(language: string): Promise<View>;
  /** Whether the feed did not come when it was asked for last, and none had come before. */
  readonly hasFailed: boolean;
  /** Asks again for a feed that did not come. */
  retry(): void;
  close(): void;
}

/**
 * Opens the feed that the origins name: `content` wins over `src`.
 *
 * @param onChange called when the view is another than the last one, or fails now
 */
export function openFeed(origins: Origins, onChange: () => void): Feed {
  return origins.content === undefined ? feedAt(origins, onChange) : feedIn(origins.content);
}

/** How long a feed that has been asked for waits for a widget that shows it, in milliseconds. */
const patience = 10_000;

/** Asks for the feed of a widget that is not defined yet; the widget then joins the request. */
export function preloadFeed(origins: Origins): void {
  if (origins.content !== undefined) return;
  const feed = feedAt(origins, () => {});
  setTimeout(() => feed.close(), patience);
}

function feedIn(content: unknown): Feed {
  let parsed: Promise<Parsed> | undefined;
  const parse = () => {
    const parsing = typeof content === 'string' ? readText(content) : readData(content);
    // A module for this kind of feed may not have come: then it is loaded again.
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
  // What is no address at all fails like one that does not answer.
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
    // Of very many events, each has to take its place before the first can be shown.
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
