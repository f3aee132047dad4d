import {itemsOf, type Rule} from './rule.ts';

const mostLinks = 2;

/** Reports more links than a card shows. */
export const surplusLinks: Rule = function* (feed) {
  for (const [index, {links}] of itemsOf(feed, 'sectors').entries()) {
    if (!Array.isArray(links) || links.length <= mostLinks) continue;
    yield {
      severity: 'warning',
      rule: 'surplus-links',
      path: ['sectors', index, 'links'],
      found: `${links.length} links`,
      expected: `at most ${mostLinks} beside the main one: a card shows no more`,
    };
  }
};
