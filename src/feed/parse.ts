import * as v from 'valibot';
import {fieldsOutsideLists, items, type Content} from '../model/content.ts';
import type {Problem} from '../model/problem.ts';
import {salvage, shorten} from './salvage.ts';

/** The valid part of a feed, and a problem for each invalid part. */
export interface Parsed {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Only for a long feed: checks the events not yet read, and adds their problems to `problems`. */
  readonly finish?: () => Promise<void>;
}

/**
 * Parses a feed in our JSON format. Never throws: valid parts are kept, and each invalid part is reported as a problem.
 */
export function parse(body: string): Parsed {
  let data: unknown;
  try {
    // JSON does not allow a byte order mark (RFC 8259, section 8.1), but some editors on Windows write one.
    data = JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {content: {}, problems: [{path: '', found: String(error), expected: 'JSON'}]};
  }
  return parseData(data);
}

/** As `parse`, for data that is already parsed. */
export function parseData(data: unknown): Parsed {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {content: {}, problems: [{path: '', found: shorten(data), expected: 'an object'}]};
  }
  const problems: Problem[] = [];
  const content: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fieldsOutsideLists.entries)) {
    const value = salvage(schema, Reflect.get(data, name), {path: name, problems});
    if (value !== undefined) content[name] = value;
  }
  for (const [name, schema] of Object.entries(items)) {
    const list = salvage(v.optional(v.array(v.unknown())), Reflect.get(data, name), {path: name, problems});
    if (!list) continue;
    content[name] = list.flatMap((item, index) => {
      const sound = salvage(schema, item, {path: `${name}.${index}`, problems});
      return sound === undefined ? [] : [sound];
    });
  }
  return {content: content as Content, problems};
}
