import {text} from '../../model/text.ts';
import {quote} from '../finding.ts';
import type {Rule} from './rule.ts';
import {wordings} from './wordings.ts';

/** Reports empty texts, and texts with HTML, which is shown as it is written. */
export const wording: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes) {
    if (schema !== text) continue;
    for (const {words, at} of wordings(value, path)) {
      if (words.trim() === '' && !path.includes('alt')) {
        yield {
          severity: 'warning',
          rule: 'empty-text',
          path: at,
          found: quote(words),
          expected: 'a text, or no field at all',
        };
      }
      const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.exec(words);
      if (markup) {
        yield {
          severity: 'warning',
          rule: 'markup',
          path: at,
          found: quote(markup[0]),
          expected: 'plain text: tags and entities are shown as they are written',
        };
      }
    }
  }
};
