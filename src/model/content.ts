/**
 * The format of a feed: one definition gives the run-time check (`feed/parse.ts`) and the types.
 * Field names are those of schema.org where it has one.
 */
import * as v from 'valibot';
import {languageTag, text, type InOneLanguage} from './text.ts';
import {safeUrl} from './url.ts';

/** Nobody changes a feed once it is read. */
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.pipe(v.array(item), v.readonly()));

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'));

/** Civil date, ISO 8601: a day on the venue's wall calendar, never shifted by a time zone. */
const civilDate = v.pipe(v.string(), v.check(isCivilDate, 'a day in the calendar such as "2017-03-06"'));

function isCivilDate(date: string): boolean {
  const day = new Date(`${date}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Number(day)) && day.toISOString().startsWith(date);
}

/** schema.org CreativeWork: where a fact was read. */
const citation = v.object({name: text, url: v.optional(safeUrl), datePublished: v.optional(v.string())});

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
  value: v.union([v.number(), v.string()]),
  /** What stands directly behind the number: `%`, `km²`, or `+` where it is a lower bound. */
  unitText: v.optional(text),
  /** What is counted. */
  name: text,
  /** When it was counted: `2023`, `2024/25`. */
  observationDate: v.optional(v.string()),
  citation: v.optional(citation),
});

const wording = v.object({headline: v.optional(text), description: v.optional(text)});

const programme = v.object({
  name: v.string(),
  /** Who runs it. */
  organizer: text,
  ...wording.entries,
  /** Shorter words for the smaller variants of the banner. */
  card: v.optional(wording),
  bar: v.optional(wording),
  /** The first is the main one. An action without an address is not shown. */
  actions: list(v.object({name: text, url: v.optional(safeUrl)})),
});

const sector = v.object({
  id,
  name: text,
  description: v.optional(text),
  /** A name from our icon family; the sector's own id when left out. */
  icon: v.optional(sectorId),
  figure: v.optional(figure),
  url: v.optional(safeUrl),
});

const partner = v.object({
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
  url: v.optional(safeUrl),
});

const eventKind = v.picklist([
  'forum',
  'congress',
  'conference',
  'programme',
  'fair',
  'mission',
  'ministerial',
  'b2b',
  'major-event',
  'award',
]);

const event = v.object({
  id,
  name: text,
  description: v.optional(text),
  startDate: civilDate,
  /** The last day, included; the first day when left out. */
  endDate: v.optional(civilDate),
  location: v.optional(text),
  kind: v.optional(eventKind),
  /** The sectors it belongs to, by id. */
  sectors: list(id),
  url: v.optional(safeUrl),
});

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
export type EventKind = NonNullable<EventView['kind']>;
export type IconName = NonNullable<SectorView['icon']>;
