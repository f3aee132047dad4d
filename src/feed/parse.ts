import * as v from 'valibot';
import {frame, items, type Content} from '../model/content.ts';
import type {Problem} from '../model/problem.ts';
import {salvage, shorten} from './salvage.ts';

/** What could be read, and what could not. */
export interface Parsed {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Checks what a long feed has not been asked for yet, and adds its problems to the others. */
  readonly finish?: () => Promise<void>;
}

/** Reads a feed in our JSON format. Never throws: what is sound stays, what is broken becomes a problem. */
export function parse(body: string): Parsed {
  let data: unknown;
  try {
    // A byte order mark is no JSON (RFC 8259, section 8.1), and editors on Windows write one.
    data = JSON.parse(body.replace(/^\uFEFF/, ''));
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
  for (const [name, schema] of Object.entries(frame.entries)) {
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
