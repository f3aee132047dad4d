import * as v from 'valibot';
import type {Problem} from '../model/problem.ts';

interface Report {
  /** Where the value stands in the feed. */
  readonly path: string;
  /** Gets what is wrong. */
  readonly problems: Problem[];
}

/**
 * Checks a value and saves what is sound: a field that is wrong is left out, and what cannot do without it goes with
 * it, up to the value itself.
 *
 * @returns the value, or undefined where nothing of it could be saved
 */
export function salvage<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  {path, problems}: Report,
): v.InferOutput<Schema> | undefined {
  let result = v.safeParse(schema, value);
  if (result.success) return result.output;
  problems.push(...result.issues.map(issue => problemOf(issue, path)));
  // Each turn takes at least one field away, so this ends.
  let rest = value;
  while (!result.success) {
    const wrong = result.issues.map(issue => presentPath(rest, v.getDotPath(issue)?.split('.') ?? []));
    if (wrong.some(keys => keys.length === 0)) return undefined;
    rest = without(rest, wrong);
    result = v.safeParse(schema, rest);
  }
  return result.output;
}

/** The path as far as there is something: a field that is missing makes the object wrong that needs it. */
function presentPath(value: unknown, keys: readonly string[]): readonly string[] {
  let level = value;
  for (const [depth, key] of keys.entries()) {
    if (typeof level !== 'object' || level === null || !Object.hasOwn(level, key))
      return keys.slice(0, depth);
    level = Reflect.get(level, key);
  }
  return keys;
}

/** A copy that lacks what stands at the paths, all at once: a list that closed its gaps would move the next one. */
function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const wrong = new Map<string, (readonly string[])[]>();
  for (const [key = '', ...keys] of paths) {
    const below = wrong.get(key);
    if (below) below.push(keys);
    else wrong.set(key, [keys]);
  }
  const entries = Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    const below = wrong.get(name);
    if (!below) return [[name, field]];
    return below.every(keys => keys.length > 0) ? [[name, without(field, below)]] : [];
  });
  return Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries);
}

function problemOf(issue: v.BaseIssue<unknown>, path: string): Problem {
  const below = v.getDotPath(issue);
  return {
    path: [path, below].filter(Boolean).join('.'),
    found: shorten(issue.input),
    // The validator's own messages repeat what was found; ours say only what would have been right.
    expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message,
  };
}

/** A value in at most 80 characters, for a message. */
export function shorten(value: unknown): string {
  const written = write(typeof value === 'string' ? value.slice(0, 100) : value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested deeper than the call stack, or a circle in a page's own data.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
