/**
 * The format of a feed. The run-time check (`feed/parse.ts`), the types and the JSON Schema all come from this
 * definition. Field names are those of schema.org where schema.org has one.
 */
import * as v from 'valibot';
import {event} from './event.ts';
import {partner} from './partner.ts';
import {list} from './parts.ts';
import {programme} from './programme.ts';
import {sector} from './sector.ts';
import {languageTag, text, type InOneLanguage} from './text.ts';

/** The lists of a feed, with the schema of their items. */
export const items = {sectors: sector, partners: partner, events: event};

export const itemLists = v.object({
  sectors: list(sector),
  partners: list(partner),
  events: list(event),
});

const heading = v.object({name: text, description: v.optional(text)});

/** All parts of a feed except the lists. */
export const fieldsOutsideLists = v.object({
  /** The language of plain strings, BCP 47; a language map does not need it. */
  inLanguage: v.optional(languageTag),
  programme: v.optional(programme),
  /** The heading above each list. */
  headings: v.optional(v.partial(v.object({sectors: heading, partners: heading, events: heading}))),
});

/** A parsed and checked feed. Every part is optional. */
export type Content = v.InferOutput<typeof fieldsOutsideLists> & v.InferOutput<typeof itemLists>;

/** A part of a feed; each widget shows one. */
export type Part = 'programme' | keyof typeof items;

/**
 * A {@link Content} in one language. Templates accept only this type, so text that is not localised does not compile.
 */
export type View = InOneLanguage<Content>;

export type ProgrammeView = NonNullable<View['programme']>;
export type FigureView = NonNullable<SectorView['figure']>;
export type SectorView = NonNullable<View['sectors']>[number];
export type PartnerView = NonNullable<View['partners']>[number];
export type EventView = NonNullable<View['events']>[number];
export type IconName = NonNullable<SectorView['icon']>;
