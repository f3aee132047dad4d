import {quote, type Path, type Remark} from '../finding.ts';
import type {FeedNode} from '../nodes.ts';
import {entriesOf} from '../nodes.ts';
import type {Rule} from './rule.ts';

/**
 * Reports images without a text alternative (WCAG 1.1.1), and images without a size, which move the page when they
 * load.
 */
export const images: Rule = function* ({nodes}) {
  for (const {schema, value, path} of nodes.filter(isImage)) {
    const has = (field: string) => Object.hasOwn(value as object, field);
    if (Object.hasOwn(entriesOf(schema)!, 'alt') && !has('alt')) {
      yield remark(path, 'missing-alt', {
        found: `the image ${quote(Reflect.get(value as object, 'url'))} without "alt"`,
        expected: 'what it shows, in words (WCAG 1.1.1); "alt": "" where it is mere decoration',
      });
    }
    if (!has('width') || !has('height')) {
      yield remark(path, 'missing-size', {
        found: `the image ${quote(Reflect.get(value as object, 'url'))} without "width" and "height"`,
        expected: 'both, in pixels of the file: nothing on the page moves when the image loads',
      });
    }
  }
};

function isImage({schema, value}: FeedNode): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(entriesOf(schema) ?? {}, 'width');
}

function remark(path: Path, rule: string, words: Pick<Remark, 'found' | 'expected'>): Remark {
  return {severity: 'warning', rule, path, ...words};
}
