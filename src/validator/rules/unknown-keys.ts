import {quote} from '../finding.ts';
import {nearest} from '../nearest.ts';
import {entriesOf} from '../nodes.ts';
import type {Rule} from './rule.ts';

/**
 * Reports fields that the format does not have. The widgets ignore them without a message, so a misspelt name loses
 * content.
 */
export const unknownKeys: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes) {
    const entries = entriesOf(schema);
    if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const known = Object.keys(entries);
    for (const key of Object.keys(value)) {
      // Editors read $schema, JSON-LD parsers read @context and @type.
      if (Object.hasOwn(entries, key) || /^[$@]/.test(key)) continue;
      const meant = nearest(
        key,
        known.filter(name => !Object.hasOwn(value, name)),
      );
      yield {
        severity: 'warning',
        rule: 'unknown-key',
        path: [...path, key],
        isAboutKey: true,
        found: `the field ${quote(key)}, which the widgets ignore`,
        expected: `one of ${known.filter(name => name !== '$schema').join(', ')}`,
        suggestion: meant && `did you mean \`${meant}\`?`,
      };
    }
  }
};
