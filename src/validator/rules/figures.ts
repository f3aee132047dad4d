import {itemsOf, type Rule} from './rule.ts';

/** Figures that nobody can check. */
export const figureSources: Rule = function* (feed) {
  for (const [index, {figure}] of itemsOf(feed, 'sectors').entries()) {
    if (typeof figure !== 'object' || figure === null || Object.hasOwn(figure, 'citation')) continue;
    yield {
      severity: 'warning',
      rule: 'missing-source',
      path: ['sectors', index, 'figure'],
      found: 'a figure without "citation"',
      expected: 'who says so: {"name": …, "url": …}',
    };
  }
};
