import {quote, type Path} from '../finding.ts';
import {itemsOf, type Rule} from './rule.ts';

/** Reports an id that two items of the same list have. */
export const repeatedIds: Rule = function* (feed) {
  for (const part of ['sectors', 'partners', 'events']) {
    const seen = new Map<unknown, Path>();
    for (const [index, {id}] of itemsOf(feed, part).entries()) {
      const first = seen.get(id);
      if (id === undefined) continue;
      seen.set(id, first ?? [part, index]);
      if (!first) continue;
      yield {
        severity: 'error',
        rule: 'repeated-id',
        path: [part, index, 'id'],
        found: `${quote(id)}, as in ${first.join('.')}`,
        expected: 'an id of its own: links and saved calendar entries would confuse the two',
      };
    }
  }
};
