import * as v from 'valibot';
import {event} from '../model/event.ts';
import {LanguageMap} from '../model/text.ts';
import {salvage} from './salvage.ts';

/** What decides whether an event can be saved, and where it stands in time. Another field may be wrong, and is left out. */
const schema = v.pick(event, ['id', 'name', 'startDate', 'endDate', 'timeZone', 'eventStatus']);
const {id, name, startDate, endDate} = schema.entries;

export type Outline = v.InferOutput<typeof schema>;

export const outlined: ReadonlySet<PropertyKey> = new Set(Object.keys(schema.entries));

/** @returns undefined where something in it is wrong */
export function outlineOf(item: unknown): Outline | undefined {
  return plainOutline(item) ?? salvage(schema, item, {path: '', problems: []});
}

// A schema takes ten times as long, and nearly all events of a long list are like the others.
function plainOutline(item: unknown): Outline | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const one = item as Partial<Record<keyof Outline, unknown>>;
  if (one.timeZone !== undefined || one.eventStatus !== undefined) return undefined;
  const words = wordsIn(one.name);
  if (!words || !v.is(id, one.id) || !v.is(startDate, one.startDate) || !v.is(endDate, one.endDate))
    return undefined;
  return {id: one.id, name: words, startDate: one.startDate, endDate: one.endDate};
}

/** The sets of languages that have been found to be sound. */
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
