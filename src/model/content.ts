/**
 * The format of a feed: one definition gives the run-time check (`feed/parse.ts`), the types and the JSON Schema.
 * Field names are those of schema.org where it has one.
 */
import * as v from 'valibot';
import {event} from './event.ts';
import {partner} from './partner.ts';
import {list} from './parts.ts';
import {programme} from './programme.ts';
import {sector} from './sector.ts';
import {languageTag, text, type InOneLanguage} from './text.ts';

/** A feed's parts that are lists, and what stands in each. */
export const items = {sectors: sector, partners: partner, events: event};

export const itemLists = v.object({
  sectors: list(sector),
  partners: list(partner),
  events: list(event),
});

const heading = v.object({name: text, description: v.optional(text)});

/** Everything of a feed that is not one of the lists. */
export const frame = v.object({
  /** The language of plain strings, BCP 47; a language map needs none. */
  inLanguage: v.optional(languageTag),
  programme: v.optional(programme),
  /** What stands above the lists. */
  headings: v.optional(v.partial(v.object({sectors: heading, partners: heading, events: heading}))),
});

/** A feed that has been read and checked. Every part is optional. */
export type Content = v.InferOutput<typeof frame> & v.InferOutput<typeof itemLists>;

/** A part of a feed, as one widget shows it. */
export type Part = 'programme' | keyof typeof items;

/** A {@link Content} in one language: what templates take, so that un-localised text does not compile. */
export type View = InOneLanguage<Content>;

export type ProgrammeView = NonNullable<View['programme']>;
export type FigureView = NonNullable<SectorView['figure']>;
export type SectorView = NonNullable<View['sectors']>[number];
export type PartnerView = NonNullable<View['partners']>[number];
export type EventView = NonNullable<View['events']>[number];
export type IconName = NonNullable<SectorView['icon']>;
