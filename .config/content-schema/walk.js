/**
 * Yields the schema and all schemas inside it, each with the name of its field.
 *
 * @returns {Generator<{name: string, schema: import('valibot').GenericSchema}>}
 */
export function* schemasIn(schema, name = 'feed') {
  yield {name, schema};
  const below = schema.type === 'lazy' ? schema.getter(undefined) : (schema.wrapped ?? schema.item);
  if (below) yield* schemasIn(below, name);
  if (schema.type === 'union') for (const option of schema.options) yield* schemasIn(option, name);
  for (const [field, entry] of Object.entries(schema.entries ?? {})) yield* schemasIn(entry, field);
}
