import {safeUrl} from '../../model/url.ts';
import {quote, type Path} from '../finding.ts';
import {itemsOf, type Rule} from './rule.ts';

/** Addresses that browsers warn of. */
export const insecureLinks: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes) {
    if (schema !== safeUrl || typeof value !== 'string' || !/^\s*http:/i.test(value)) continue;
    yield {
      severity: 'warning',
      rule: 'insecure-link',
      path,
      found: quote(value),
      expected: 'https: (browsers warn of http: links and do not load http: images in https: pages)',
    };
  }
};

/** Addresses that were meant to be whole: without https:// they point into the page that shows the feed. */
export const linksWithoutScheme: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes) {
    if (schema !== safeUrl || typeof value !== 'string' || !/^\s*www\./i.test(value)) continue;
    yield {
      severity: 'error',
      rule: 'link-without-scheme',
      path,
      found: quote(value),
      expected: 'a whole address: without https:// it is a file beside the page that shows the feed',
      suggestion: `did you mean \`https://${value.trim()}\`?`,
    };
  }
};

/** One address on two items, or twice on one: mostly the trace of a copy and paste. */
export const repeatedLinks: Rule = function* (feed) {
  for (const part of ['sectors', 'partners', 'events']) {
    const seen = new Map<unknown, Path>();
    for (const [index, item] of itemsOf(feed, part).entries()) {
      for (const {url, path} of linksOf(item, [part, index])) {
        const first = seen.get(url);
        seen.set(url, first ?? path);
        if (!first) continue;
        yield {
          severity: 'warning',
          rule: 'repeated-link',
          path,
          found: `${quote(url)}, as in ${first.join('.')}`,
          expected: 'an address of its own: two links with one target confuse, above all by ear',
        };
      }
    }
  }
};

/** The links that are an item's own; its place, its tickets and its sources may well be those of others. */
function linksOf(item: Readonly<Record<string, unknown>>, path: Path): readonly {url: string; path: Path}[] {
  const more = ['links', 'subjectOf'].flatMap(field => {
    const list: readonly unknown[] = Array.isArray(item[field]) ? item[field] : [];
    return list.flatMap((link, index) => linkOf(link, [...path, field, index]));
  });
  return [...linkOf(item, path), ...more];
}

function linkOf(thing: unknown, path: Path): readonly {url: string; path: Path}[] {
  const url: unknown = typeof thing === 'object' && thing !== null ? Reflect.get(thing, 'url') : undefined;
  return typeof url === 'string' ? [{url, path: [...path, 'url']}] : [];
}
