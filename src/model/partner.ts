import * as v from 'valibot';
import {id, image} from './parts.ts';
import {text} from './text.ts';
import {safeUrl} from './url.ts';

export const partner = v.object({
  id,
  name: text,
  /** The end of the name, which the wordmark sets bold on its own line: "Torino" of "Città di Torino". */
  nameStrong: v.optional(text),
  /** One or two letters for the monogram; made from the name when left out. */
  initials: v.optional(v.string()),
  /** `partner` when left out. */
  tier: v.optional(v.picklist(['promoter', 'partner'])),
  /** `programme` draws the programme's mark in the arch instead of letters. */
  mark: v.optional(v.literal('programme')),
  logo: v.optional(image),
  url: v.optional(safeUrl),
});
