import type {Content} from '../model/content.ts';
import type {Problem} from '../model/problem.ts';
import {load} from './load.ts';
import {parse, parseData} from './parse.ts';

const reported = new Set<string>();

/**
 * A feed, checked. What is broken in it is left out and named once in the console.
 *
 * @param feed its address, its JSON text, or its data
 * @throws {Error} when nothing of it can be read
 */
export async function readFeed(feed: unknown): Promise<Content> {
  const source = await sourceOf(feed);
  const {content, problems} = source ? parse(source) : parseData(feed);
  const name = source?.url ?? 'content';
  if (problems.some(problem => problem.path === '')) throw new Error(messageOf(name, problems));
  if (problems.length > 0 && !reported.has(name)) console.warn(messageOf(name, problems));
  reported.add(name);
  return content;
}

async function sourceOf(feed: unknown) {
  if (feed instanceof URL) return load(feed.href);
  return typeof feed === 'string' ? {url: 'content', type: 'application/json', body: feed} : undefined;
}

function messageOf(name: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({path, found, expected}) => `${path || 'feed'}: found ${found}, expected ${expected}`,
  );
  return [`Open for business widgets: ${name}`, ...lines].join('\n  ');
}
