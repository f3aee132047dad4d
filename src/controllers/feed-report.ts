import type {Parsed} from '../feed/parse.ts';
import type {Problem} from '../model/problem.ts';

const mostLines = 20;
const reported = new Set<string>();

/**
 * Lists the problems of a feed in the console for the owner of the page, once for each name and at most 20 of them.
 * Visitors see the part of the feed that has no problems.
 *
 * @param name the address of the feed, or the attribute that holds the feed
 */
export function report(name: string, problems: readonly Problem[]): void {
  if (problems.length === 0 || reported.has(name)) return;
  reported.add(name);
  const lines = problems
    .slice(0, mostLines)
    .map(({path, found, expected}) =>
      [`  ${path || 'feed'}: found ${found}`, `expected ${expected}`].map(shorten).join(', '),
    );
  const more = problems.length > mostLines ? [`  … and ${problems.length - mostLines} more.`] : [];
  const help =
    'The format: docs/feed-format.md of open-for-business-widgets, which can also validate a feed.';
  console?.warn?.(
    [`Open for business widgets: problems in ${shorten(name)}`, ...lines, ...more, help].join('\n'),
  );
}

const longest = 300;

/** Limits texts from a feed or a page, which may be very long. */
function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** The same as {@link report}, after the rest of a long feed has been checked. */
export async function reportAll(name: string, {problems, finish}: Parsed): Promise<void> {
  await finish?.();
  report(name, problems);
}
