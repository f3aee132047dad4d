import type {Parsed} from '../feed/parse.ts';
import type {Problem} from '../model/problem.ts';

const mostLines = 20;
const reported = new Set<string>();

/**
 * Tells the page's owner once what is wrong with a feed; the visitor sees the rest of it.
 *
 * @param name the feed's address, or where else it stands
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

/** A key or an address may be as long as a book. */
function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** The same for a feed that may be too long to have been checked whole. */
export async function reportAll(name: string, {problems, finish}: Parsed): Promise<void> {
  await finish?.();
  report(name, problems);
}
