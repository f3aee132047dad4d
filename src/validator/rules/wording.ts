import {text} from '../../model/text.ts';
import {quote} from '../finding.ts';
import type {Rule} from './rule.ts';
import {wordings} from './wordings.ts';

/** Texts that are empty, or that hold markup, which readers would see as it is written. */
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
          expected: 'words, or no field at all',
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
