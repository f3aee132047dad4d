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

/** The number that a card shows in large type; schema.org QuantitativeValue and Observation. */
const figure = v.object({
  /**
   * A number is formatted in the language of the widget (35.000, 35,000). A string, such as a year, is shown as it is.
   */
  value: v.union([v.number(), words]),
  /** Text directly after the number: `%`, `km²`, or `+` for a lower bound. */
  unitText: v.optional(text),
  /** What is counted. */
  name: text,
  /** The year or period of the count: `2023`, `2024/25`. */
  observationDate: v.optional(words),
  citation: v.optional(citation),
});

export const sector = v.object({
  id,
  name: text,
  description: v.optional(text),
  /** The name of an icon of the widgets; the sector's id when left out. */
  icon: v.optional(sectorId),
  figure: v.optional(figure),
  /** An image that is shown in the arch instead of an icon. */
  image: v.optional(image),
  url: v.optional(safeUrl),
  /** Further links; the widget shows two. */
  links: list(link),
});
