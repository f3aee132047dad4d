import {descriptions, title} from './descriptions.js';

/**
 * Adds the description to every field of a schema; returns a copy. A description is looked up by the field's path
 * (`events[].startDate`), then by the last two names of the path (`figure.name`), then by the field's name.
 *
 * @param {import('@valibot/to-json-schema').JsonSchema} schema
 * @throws {Error} if a field has no description
 */
export function describe(schema) {
  return {$schema: schema.$schema, title, description: descriptions[''], ...withDescriptions(schema, '')};
}

function withDescriptions(schema, path) {
  const described = {...schema};
  if (schema.properties) {
    described.properties = mapValues(schema.properties, (field, name) => {
      const fieldPath = path ? `${path}.${name}` : name;
      return {description: descriptionOf(fieldPath), ...withDescriptions(field, fieldPath)};
    });
  }
  if (schema.items) described.items = withDescriptions(schema.items, `${path}[]`);
  if (schema.anyOf) described.anyOf = schema.anyOf.map(option => withDescriptions(option, path));
  for (const store of ['$defs', 'definitions']) {
    if (schema[store]) described[store] = mapValues(schema[store], withDescriptions);
  }
  return described;
}

function descriptionOf(path) {
  const names = path.replaceAll('[]', '').split('.');
  const found = descriptions[path] ?? descriptions[names.slice(-2).join('.')] ?? descriptions[names.at(-1)];
  if (!found) throw new Error(`content.schema.json: ${path} has no description in descriptions.js.`);
  return found;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
