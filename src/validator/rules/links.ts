import {safeUrl} from '../../model/url.ts';
import {quote, type Path} from '../finding.ts';
import {itemsOf, type Rule} from './rule.ts';

/** Reports `http:` URLs, of which browsers warn. */
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

/** Reports URLs that begin with `www.`. Without a scheme they are relative to the page that shows the feed. */
export const linksWithoutScheme: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes) {
    if (schema !== safeUrl || typeof value !== 'string' || !/^\s*www\./i.test(value)) continue;
    yield {
      severity: 'error',
      rule: 'link-without-scheme',
      path,
      found: quote(value),
      expected:
        'an absolute address: without https:// the link leads to a page of the site that shows the feed',
      suggestion: `did you mean \`https://${value.trim()}\`?`,
    };
  }
};

/** Reports a URL that two items have, or one item twice: usually a copy-and-paste error. */
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
          expected: 'an address of its own: two links to one page confuse, above all in a screen reader',
        };
      }
    }
  }
};

/** The item's own links. Its place, offers and sources may have the same links as other items. */
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
