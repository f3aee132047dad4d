import {itemsOf, type Rule} from './rule.ts';

/** Reports figures without a source, which visitors cannot verify. */
export const figureSources: Rule = function* (feed) {
  for (const [index, {figure}] of itemsOf(feed, 'sectors').entries()) {
    if (typeof figure !== 'object' || figure === null || Object.hasOwn(figure, 'citation')) continue;
    yield {
      severity: 'warning',
      rule: 'missing-source',
      path: ['sectors', index, 'figure'],
      found: 'a figure without "citation"',
      expected: 'the source: {"name": …, "url": …}',
    };
  }
};
