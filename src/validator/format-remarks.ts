import type * as v from 'valibot';
import type {Problem} from '../model/problem.ts';
import {time, timeZone} from '../model/time.ts';
import {quote, type Path, type Remark} from './finding.ts';
import {nearest} from './nearest.ts';
import {entriesOf, schemaAt, wordsOf} from './nodes.ts';

/** Makes a remark from a problem of the feed parser, and adds a proposed correction. */
export function formatRemark(problem: Problem, path: Path, feed: FeedAndSchema): Remark {
  const value = path.reduce<unknown>(fieldOf, feed.data);
  const isMissing = value === undefined && path.length > 0;
  return {
    severity: 'error',
    rule: 'format',
    path,
    found: isMissing ? 'nothing' : problem.found,
    expected: isMissing
      ? `the field ${quote(path.at(-1))}`
      : expectation(problem, schemaAt(feed.schema, feed.data, path)),
    suggestion: isMissing ? renamedKey(path, feed) : meantValue(value, path, feed),
  };
}

function expectation(problem: Problem, schema: v.GenericSchema | undefined): string {
  const words = schema ? wordsOf(schema) : [];
  return words.length > 0 ? `one of ${words.join(', ')}` : problem.expected;
}

interface FeedAndSchema {
  readonly data: unknown;
  readonly schema: v.GenericSchema;
}

/** Finds an unknown field of the same object whose name resembles the missing one. */
function renamedKey(path: Path, {data, schema}: FeedAndSchema): string | undefined {
  const missing = String(path.at(-1));
  const around = path.slice(0, -1);
  const object = around.reduce<unknown>(fieldOf, data);
  const known = entriesOf(schemaAt(schema, data, around) ?? schema) ?? {};
  if (typeof object !== 'object' || object === null) return undefined;
  const slip = Object.keys(object).find(key => !Object.hasOwn(known, key) && nearest(key, [missing]));
  return slip && `rename ${quote(slip)} to ${quote(missing)}`;
}

function meantValue(value: unknown, path: Path, {data, schema}: FeedAndSchema): string | undefined {
  if (typeof value !== 'string') return undefined;
  const own = schemaAt(schema, data, path);
  const meant = own && (path.at(-1) === 'id' ? slugOf(value) : correction(own, value));
  return meant && meant !== value ? `did you mean \`${meant}\`?` : undefined;
}

function correction(schema: v.GenericSchema, value: string): string | undefined {
  if (schema === time) return isoDate(value);
  if (schema === timeZone) return nearest(value, Intl.supportedValuesOf('timeZone'));
  return nearest(value.replace(/^.*\//, ''), wordsOf(schema));
}

/**
 * Converts a date such as 6/3/2017 or 2017.3.6 to ISO 8601. Assumes that the day comes before the month, as in Europe.
 */
function isoDate(value: string): string | undefined {
  const numbers = /^\s*(\d+)[-/. ](\d+)[-/. ](\d+)\s*$/.exec(value)?.slice(1) ?? [];
  const [year = '', month = '', day = ''] = numbers[2]?.length === 4 ? numbers.toReversed() : numbers;
  if (year.length !== 4 || Number(month) > 12 || Number(day) > 31) return undefined;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Makes an id from a text: lower case, no accents, hyphens. */
function slugOf(value: string): string {
  const plain = value.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function fieldOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}
