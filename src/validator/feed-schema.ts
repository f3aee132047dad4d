import * as v from 'valibot';
import {fieldsOutsideLists, itemLists} from '../model/content.ts';

/**
 * The schema of a whole feed. `content.schema.json` is generated from this schema, and the validator's rules use it.
 */
export const feedSchema = v.object({
  $schema: v.optional(v.string()),
  ...fieldsOutsideLists.entries,
  ...itemLists.entries,
});

/** A feed as its author writes it, and as the `content` property accepts it. */
export type Feed = v.InferInput<typeof feedSchema>;
