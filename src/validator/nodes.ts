import type * as v from 'valibot';
import {text} from '../model/text.ts';
import type {Path} from './finding.ts';

type Schema = v.GenericSchema;

/** A value of a feed, with its schema. */
export interface FeedNode {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
}

/** Generates each value of a feed that has a schema, parents first. A text is one node, also with several languages. */
export function* nodesOf(schema: Schema, value: unknown, path: Path = []): Generator<FeedNode> {
  const own = alternative(unwrap(schema), value);
  yield {schema: own, value, path};
  if (own === text || typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const below = schemaBelow(own, step);
    if (below) yield* nodesOf(below, field, [...path, step]);
  }
}

/** The schema for the value at a path; undefined for a path that the format does not know. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  const own = alternative(unwrap(schema), value);
  const [step, ...rest] = path;
  if (step === undefined) return own;
  const below = schemaBelow(own, step);
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return below && schemaAt(below, field, rest);
}

/** The fields of an object schema; undefined for any other schema. */
export function entriesOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return 'entries' in schema ? (schema.entries as Record<string, Schema>) : undefined;
}

/** The allowed values of a schema; an empty list where any value of the type is allowed. */
export function wordsOf(schema: Schema): readonly string[] {
  const parts: readonly object[] = 'pipe' in schema ? (schema.pipe as object[]) : [schema];
  return parts.flatMap(part => {
    if ('literal' in part) return [String(part.literal)];
    return 'options' in part && schema.type !== 'union' ? (part.options as string[]) : [];
  });
}

function schemaBelow(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return 'item' in schema ? (schema.item as Schema) : undefined;
  const entries = entriesOf(schema);
  return entries && Object.hasOwn(entries, step) ? entries[step] : undefined;
}

function unwrap(schema: Schema): Schema {
  if ('wrapped' in schema) return unwrap(schema.wrapped as Schema);
  if (schema.type !== 'lazy' || schema === text) return schema;
  // Called without a value, the getter returns the union of all alternatives.
  return unwrap((schema as v.LazySchema<Schema>).getter(undefined));
}

/** Selects the alternative that the value was meant to be: a text or an object, for example. */
function alternative(schema: Schema, value: unknown): Schema {
  if (schema.type !== 'union' || schema === text) return schema;
  const options = (schema as unknown as {options: Schema[]}).options;
  const object = options.find(option => entriesOf(option));
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (object && keys.some(key => Object.hasOwn(entriesOf(object)!, key))) return object;
  return options.find(option => option === text) ?? schema;
}
