import {getNodeValue} from 'jsonc-parser';
import {parseData} from '../feed/parse.ts';
import {feedSchema} from './feed-schema.ts';
import type {Remark} from './finding.ts';
import {formatRemark} from './format-remarks.ts';
import {syntaxRemarks} from './json-syntax.ts';
import {offsetOf, pathFrom, readTree, repeatedKeys} from './json-tree.ts';
import {nodesOf} from './nodes.ts';
import {rules} from './rules/rules.ts';

/** A remark with its offset in the file, in UTF-16 code units. */
export type PlacedRemark = Remark & {readonly offset: number};

/**
 * Checks a feed in our JSON format. Never throws for a fault in the feed.
 *
 * @param body without a byte order mark
 * @param languages the languages that every text must have, BCP 47
 */
export function validateJson(body: string, languages: readonly string[]): readonly PlacedRemark[] {
  const tree = readTree(body);
  if (!tree) return [tooDeep];
  const {root, errors} = tree;
  const place = (remark: Remark) => ({...remark, offset: remark.offset ?? offsetOf(root, remark)});
  // After a syntax error the other values may be at the wrong place, so only the syntax is reported.
  if (errors.length > 0 || !root) return syntaxRemarks(body, errors).map(place);

  const data: unknown = getNodeValue(root);
  const feed = {data, languages, nodes: [...nodesOf(feedSchema, data)]};
  const format = parseData(data).problems.map(problem =>
    formatRemark(problem, pathFrom(root, problem.path), {data, schema: feedSchema}),
  );
  const advice = rules.flatMap(rule => [...rule(feed)]);
  return [...repeatedKeys(root), ...format, ...advice].map(place);
}

const tooDeep: PlacedRemark = {
  severity: 'error',
  rule: 'syntax',
  path: [],
  offset: 0,
  found: 'lists or objects inside each other, thousands of levels deep',
  expected: 'a feed, which has fewer than ten levels',
};
