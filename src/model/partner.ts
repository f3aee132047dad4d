import * as v from 'valibot';
import {id, image, list} from './parts.ts';
import {text, words} from './text.ts';
import {safeUrl} from './url.ts';

const {alt, ...file} = image.entries;

/** schema.org ImageObject, without `alt`: the text alternative of a logo is the partner's name (WCAG 1.1.1). */
const logo = v.object({
  ...file,
  /** The size relative to the other logos; 1 when left out. */
  scale: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2))),
  /** The background that the logo is drawn for; `light` when left out. On another background the logo gets a plate. */
  ground: v.optional(v.picklist(['light', 'dark', 'any'])),
});

export const partner = v.object({
  id,
  name: text,
  /** The end of the name, which the wordmark shows in bold on its own line: "Torino" of "Città di Torino". */
  nameStrong: v.optional(text),
  /** One or two letters for the monogram; made from the name when left out. */
  initials: v.optional(words),
  /** `partner` when left out. */
  tier: v.optional(v.picklist(['promoter', 'partner'])),
  /** `programme` shows the programme's mark in the arch instead of letters. */
  mark: v.optional(v.literal('programme')),
  logo: v.optional(logo),
  /** The logo for dark pages. */
  logoDark: v.optional(v.omit(logo, ['ground'])),
  url: v.optional(safeUrl),
  /** The ids of the partner's sectors. */
  sectors: list(id),
});
