import * as v from 'valibot';
import {event} from '../model/event.ts';
import {LanguageMap} from '../model/text.ts';
import {salvage} from './salvage.ts';

/**
 * The fields that decide whether an event is valid and when it takes place. Any other invalid field is only left out.
 */
const schema = v.pick(event, ['id', 'name', 'startDate', 'endDate', 'timeZone', 'eventStatus']);
const {id, name, startDate, endDate} = schema.entries;

export type Outline = v.InferOutput<typeof schema>;

/** The names of the fields of an outline. */
export const outlined: ReadonlySet<PropertyKey> = new Set(Object.keys(schema.entries));

/**
 * Checks only the fields of the outline. Reports no problems: the check of the whole event does that later.
 *
 * @returns undefined where a required field is missing or invalid; an invalid optional field is left out
 */
export function outlineOf(item: unknown): Outline | undefined {
  return plainOutline(item) ?? salvage(schema, item, {path: '', problems: []});
}

// Checking by hand is ten times as fast as a schema, and nearly all events of a long list are this simple.
function plainOutline(item: unknown): Outline | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const one = item as Partial<Record<keyof Outline, unknown>>;
  if (one.timeZone !== undefined || one.eventStatus !== undefined) return undefined;
  const words = wordsIn(one.name);
  if (!words || !v.is(id, one.id) || !v.is(startDate, one.startDate) || !v.is(endDate, one.endDate))
    return undefined;
  return {id: one.id, name: words, startDate: one.startDate, endDate: one.endDate};
}

/** The sets of language tags already found valid, each joined by spaces. */
const knownTags = new Set<string>();

function wordsIn(text: unknown): Outline['name'] | undefined {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return undefined;
  const tags = Object.keys(text).join(' ');
  if (!knownTags.has(tags)) {
    if (!v.is(name, text)) return undefined;
    knownTags.add(tags);
  }
  const words = text as Record<string, unknown>;
  for (const tag in words) if (typeof words[tag] !== 'string') return undefined;
  return new LanguageMap(words as Record<string, string>);
}
