/** Writes dist/content.schema.json, the JSON Schema of a feed, from the Valibot schema of the validator. */
import {writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {languageTag, text} from '../../dist/model/text.js';
import {time, timeZone} from '../../dist/model/time.js';
import {safeUrl} from '../../dist/model/url.js';
import {feedSchema} from '../../dist/validator/feed-schema.js';
import {describe} from './describe.js';
import * as patterns from './patterns.js';
import {schemasIn} from './walk.js';

/** JSON Schema for checks that are functions. The converter throws an error for a function that is not listed here. */
const checks = new Map([
  [time.pipe.at(-1), {pattern: patterns.time, examples: ['2027-03-06', '2027-03-06T09:30']}],
  [timeZone.pipe.at(-1), {pattern: patterns.timeZone, examples: ['Europe/Rome', 'UTC']}],
  [safeUrl.pipe.at(-1), {pattern: patterns.safeUrl}],
]);

const all = [...schemasIn(feedSchema)];

/** JSON Schema for inputs that the validator transforms before it compares them with a list of words. */
const words = new Map(
  all.flatMap(({schema: {pipe = []}}) => {
    const picklist = pipe.slice(1).find(({type}) => type === 'picklist');
    return picklist ? [[pipe[0], wordOfSchemaOrg(picklist.options)]] : [];
  }),
);

/** Names for lazy schemas: the name of the field. Without this the converter numbers them. */
const choices = Object.fromEntries(
  all
    .filter(({schema}) => schema.type === 'lazy' && schema !== text)
    .map(({name, schema}) => [name, schema.getter(undefined)]),
);

const schema = toJsonSchema(feedSchema, {
  typeMode: 'input',
  target: 'draft-07',
  definitions: {...choices, text: text.getter(undefined), time, url: safeUrl, languageTag},
  ignoreActions: ['readonly'],
  overrideAction: ({valibotAction, jsonSchema}) =>
    checks.has(valibotAction) ? {...jsonSchema, ...checks.get(valibotAction)} : undefined,
  overrideSchema: ({valibotSchema}) => words.get(valibotSchema),
});

writeFileSync(
  new URL('../../dist/content.schema.json', import.meta.url),
  `${JSON.stringify(describe(schema), null, 2)}\n`,
);

/** Accepts a schema.org word or its full URL. Editors suggest only the words, because the URLs are a pattern. */
function wordOfSchemaOrg(options) {
  const address = `^https?://schema\\.org/(${options.join('|')})$`;
  return {anyOf: [{enum: options}, {type: 'string', pattern: address}]};
}
