import * as v from 'valibot';
import {id, image, list} from './parts.ts';
import {text, words} from './text.ts';
import {safeUrl} from './url.ts';

const {alt, ...file} = image.entries;

/** schema.org ImageObject, without `alt`: what it shows is the partner's name (WCAG 1.1.1). */
const logo = v.object({
  ...file,
  /** How large it stands among the others; 1 when left out. */
  scale: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2))),
  /** What it was drawn to stand on, `light` when left out; elsewhere it gets a plate. */
  ground: v.optional(v.picklist(['light', 'dark', 'any'])),
});

export const partner = v.object({
  id,
  name: text,
  /** The end of the name, which the wordmark sets bold on its own line: "Torino" of "Città di Torino". */
  nameStrong: v.optional(text),
  /** One or two letters for the monogram; made from the name when left out. */
  initials: v.optional(words),
  /** `partner` when left out. */
  tier: v.optional(v.picklist(['promoter', 'partner'])),
  /** `programme` draws the programme's mark in the arch instead of letters. */
  mark: v.optional(v.literal('programme')),
  logo: v.optional(logo),
  /** The logo for dark pages. */
  logoDark: v.optional(v.omit(logo, ['ground'])),
  url: v.optional(safeUrl),
  /** The sectors it belongs to, by id. */
  sectors: list(id),
});
