import * as v from 'valibot';
import {frame, items, type Content} from '../model/content.ts';
import type {Problem} from '../model/problem.ts';
import type {Source} from '../model/source.ts';

/** What could be read, and what could not. */
export interface Parsed {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** Reads a feed in our JSON format. Never throws: sound items stay, broken ones become problems. */
export function parse(source: Source): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(source.body);
  } catch (error) {
    return {content: {}, problems: [{path: '', found: String(error), expected: 'JSON'}]};
  }
  return parseData(data);
}

/** The same for data that is no longer text. */
export function parseData(data: unknown): Parsed {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {content: {}, problems: [{path: '', found: shorten(data), expected: 'an object'}]};
  }
  const problems: Problem[] = [];
  const content: Record<string, unknown> = {};
  const check = (schema: v.GenericSchema, value: unknown, path: string) => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    problems.push(...result.issues.map(issue => problemOf(issue, path)));
    return undefined;
  };
  for (const [name, schema] of Object.entries(frame.entries)) {
    const value = check(schema, Reflect.get(data, name), name);
    if (value !== undefined) content[name] = value;
  }
  for (const [name, schema] of Object.entries(items)) {
    const list: unknown = Reflect.get(data, name);
    if (Array.isArray(list)) {
      content[name] = list.flatMap((item, index) => check(schema, item, `${name}.${index}`) ?? []);
    } else if (list !== undefined) {
      problems.push({path: name, found: shorten(list), expected: 'a list'});
    }
  }
  return {content: content as Content, problems};
}

function problemOf(issue: v.BaseIssue<unknown>, path: string): Problem {
  const below = v.getDotPath(issue);
  return {
    path: below ? `${path}.${below}` : path,
    found: shorten(issue.input),
    // The validator's own messages repeat what was found; ours say only what would have been right.
    expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message,
  };
}

function shorten(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}
