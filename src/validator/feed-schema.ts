import * as v from 'valibot';
import {frame, itemLists} from '../model/content.ts';

/**
 * The schema of a whole feed. `content.schema.json` is generated from this schema, and the validator's rules use it.
 */
export const feedSchema = v.object({
  $schema: v.optional(v.string()),
  ...frame.entries,
  ...itemLists.entries,
});

/** A feed as its author writes it, and as the `content` property accepts it. */
export type Feed = v.InferInput<typeof feedSchema>;
