/** Schemas that several parts of a feed share. */
import * as v from 'valibot';
import {text, words} from './text.ts';
import {safeUrl} from './url.ts';

/** An optional list. Readonly, because a parsed feed never changes. */
export const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.readonly()));

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
);

/** schema.org CreativeWork: the source of a fact. */
export const citation = v.object({
  name: text,
  url: v.optional(safeUrl),
  datePublished: v.optional(words),
});

export const link = v.object({name: text, url: safeUrl});

/** schema.org ImageObject. With width and height, in pixels, the browser reserves the space before the image loads. */
export const image = v.object({
  url: safeUrl,
  width: v.optional(v.pipe(v.number(), v.minValue(1))),
  height: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** The text alternative (WCAG 1.1.1); an empty string for a decorative image. */
  alt: v.optional(text),
});

/**
 * A name only, or an object with a name and more fields. The value decides which schema checks it, so that a problem
 * names the wrong field: a union reports only that no alternative matches. Without a value (for the JSON Schema) the
 * result is the union.
 */
export function textOr<Schema extends v.GenericSchema>(schema: Schema) {
  const either = v.union([text, schema]);
  return v.lazy<v.GenericSchema<v.InferInput<typeof either>, v.InferOutput<typeof either>>>(input => {
    if (input === undefined) return either;
    return typeof input === 'object' && input !== null && 'name' in input ? schema : text;
  });
}
