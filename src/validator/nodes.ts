import type * as v from 'valibot';
import {text} from '../model/text.ts';
import type {Path} from './finding.ts';

type Schema = v.GenericSchema;

/** A value of a feed beside what the format says about its place. */
export interface FeedNode {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
}

/** Every value of a feed whose place the format knows, parents first; a text is one node, whatever its languages. */
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

/** What the format says about the place at the end of a path, for the value that stands there. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  const own = alternative(unwrap(schema), value);
  const [step, ...rest] = path;
  if (step === undefined) return own;
  const below = schemaBelow(own, step);
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return below && schemaAt(below, field, rest);
}

/** The fields that the format knows in an object; nothing where it is not one. */
export function entriesOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return 'entries' in schema ? (schema.entries as Record<string, Schema>) : undefined;
}

/** The words that may stand in a place, where they are a closed list. */
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
  // Asked without a value, a choice is the union of what it chooses from.
  return unwrap((schema as v.LazySchema<Schema>).getter(undefined));
}

/** Of "a text or a place", the one that a value was meant to be. */
function alternative(schema: Schema, value: unknown): Schema {
  if (schema.type !== 'union' || schema === text) return schema;
  const options = (schema as unknown as {options: Schema[]}).options;
  const object = options.find(option => entriesOf(option));
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (object && keys.some(key => Object.hasOwn(entriesOf(object)!, key))) return object;
  return options.find(option => option === text) ?? schema;
}
