/** What the items of a feed have in common. */
import * as v from 'valibot';
import {text, words} from './text.ts';
import {safeUrl} from './url.ts';

/** Nobody changes a feed once it is read. */
export const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.readonly()));

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
);

/** schema.org CreativeWork: where a fact was read. */
export const citation = v.object({
  name: text,
  url: v.optional(safeUrl),
  datePublished: v.optional(words),
});

export const link = v.object({name: text, url: safeUrl});

/** schema.org ImageObject. Width and height, in pixels, let the page keep its place. */
export const image = v.object({
  url: safeUrl,
  width: v.optional(v.pipe(v.number(), v.minValue(1))),
  height: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** What it shows, in words (WCAG 1.1.1); empty where it is decoration. */
  alt: v.optional(text),
});

/**
 * A name alone, or an object with a name and more. A plain union could only say that neither fits; here what was
 * written decides which is checked, so that a problem names the field. Asked without a value (by what describes the
 * format) it is the union.
 */
export function textOr<Schema extends v.GenericSchema>(schema: Schema) {
  const either = v.union([text, schema]);
  return v.lazy<v.GenericSchema<v.InferInput<typeof either>, v.InferOutput<typeof either>>>(input => {
    if (input === undefined) return either;
    return typeof input === 'object' && input !== null && 'name' in input ? schema : text;
  });
}
