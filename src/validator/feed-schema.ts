import * as v from 'valibot';
import {frame, itemLists} from '../model/content.ts';

/** A whole feed as one schema: what `content.schema.json` is made from, and what the validator's rules walk along. */
export const feedSchema = v.object({
  $schema: v.optional(v.string()),
  ...frame.entries,
  ...itemLists.entries,
});

/** A feed as it is written: what `content` takes. */
export type Feed = v.InferInput<typeof feedSchema>;
