import * as v from 'valibot';
import type {Problem} from '../model/problem.ts';

interface Report {
  /** The path of the value in the feed: `events.3`. */
  readonly path: string;
  /** Receives the problems. */
  readonly problems: Problem[];
}

/**
 * Checks a value and keeps its valid part. An invalid field is left out. If the field is required, the object around it
 * is left out too, and so on up to the value itself.
 *
 * @returns the valid part of the value, or undefined where nothing valid is left
 */
export function salvage<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  {path, problems}: Report,
): v.InferOutput<Schema> | undefined {
  let result = v.safeParse(schema, value);
  if (result.success) return result.output;
  problems.push(...result.issues.map(issue => problemOf(issue, path)));
  // The loop ends, because each pass removes at least one field.
  let rest = value;
  while (!result.success) {
    const wrong = result.issues.map(issue => presentPath(rest, v.getDotPath(issue)?.split('.') ?? []));
    if (wrong.some(keys => keys.length === 0)) return undefined;
    rest = without(rest, wrong);
    result = v.safeParse(schema, rest);
  }
  return result.output;
}

/** The part of the path that exists. For a missing required field this is the object that needs the field. */
function presentPath(value: unknown, keys: readonly string[]): readonly string[] {
  let level = value;
  for (const [depth, key] of keys.entries()) {
    if (typeof level !== 'object' || level === null || !Object.hasOwn(level, key))
      return keys.slice(0, depth);
    level = Reflect.get(level, key);
  }
  return keys;
}

/**
 * A copy without the values at the paths. All are removed at once: removing one item of a list changes the index of the
 * items after it.
 */
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
    // Valibot's own messages repeat the value that was found. `expected` names only what is valid.
    expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message,
  };
}

/** A value as JSON in at most 80 characters, for a message. */
export function shorten(value: unknown): string {
  const written = write(typeof value === 'string' ? value.slice(0, 100) : value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested too deeply for the call stack, or a circular reference in data that a page has set.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
