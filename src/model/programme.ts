import * as v from 'valibot';
import {list} from './parts.ts';
import {text, words} from './text.ts';
import {safeUrl} from './url.ts';

const wording = v.object({headline: v.optional(text), description: v.optional(text)});

export const programme = v.object({
  name: words,
  /** The organisation that runs the programme. */
  organizer: text,
  ...wording.entries,
  /** Shorter texts for the smaller variants of the banner. */
  card: v.optional(wording),
  bar: v.optional(wording),
  /** The first is the main one. An action without an address is not shown. */
  actions: list(v.object({name: text, url: v.optional(safeUrl)})),
});
