import * as v from 'valibot';
import {citation, id, image, link, list} from './parts.ts';
import {text, words} from './text.ts';
import {safeUrl} from './url.ts';

const sectorId = v.picklist([
  'aerospace',
  'automotive',
  'biomedical',
  'telecommunications',
  'food',
  'tourism',
  'culture',
  'higher-education',
]);

/** The one number that a card shows large; schema.org QuantitativeValue and Observation. */
const figure = v.object({
  /** A number is written as the language does (35.000, 35,000); a string, such as a year, stays as it is. */
  value: v.union([v.number(), words]),
  /** What stands directly behind the number: `%`, `km²`, or `+` where it is a lower bound. */
  unitText: v.optional(text),
  /** What is counted. */
  name: text,
  /** When it was counted: `2023`, `2024/25`. */
  observationDate: v.optional(words),
  citation: v.optional(citation),
});

export const sector = v.object({
  id,
  name: text,
  description: v.optional(text),
  /** A name from our icon family; the sector's own id when left out. */
  icon: v.optional(sectorId),
  figure: v.optional(figure),
  /** An icon of its own, drawn as an image in the arch instead of ours. */
  image: v.optional(image),
  url: v.optional(safeUrl),
  /** Where else it leads; two are shown. */
  links: list(link),
});
