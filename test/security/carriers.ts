/**
 * Feeds with a hostile value in every field of the format. They are made from the schema of the format, so a new field
 * is tested without a change here.
 */
import * as v from 'valibot';
import {fieldsOutsideLists, items} from '../../src/model/content.ts';
import {timeProperties} from '../feed/icalendar/time-properties.ts';

type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json};

interface Carried {
  readonly value: Json;
  /** How many fields take the hostile value. */
  readonly taken: number;
  /** Paths of the fields that refuse the hostile value. */
  readonly refused: readonly (readonly string[])[];
}

/** Valid values for fields that do not take any text. */
const sound = [
  '/test/pages/logos/wide.svg',
  '2099-03-06T09:30+01:00',
  'Europe/Rome',
  'EUR',
  'EventScheduled',
  'MixedEventAttendanceMode',
  'InStock',
  'food',
  'it',
];

/** Which of two forms a field has: a name or an object, one text or a text for each language. */
type Way = 'first' | 'last';

function carry(schema: v.GenericSchema, hostile: string, way: Way): Carried {
  const {type, wrapped, item, entries, options, getter} = schema as unknown as {
    type: string;
    wrapped: v.GenericSchema;
    item: v.GenericSchema;
    entries: Record<string, v.GenericSchema>;
    options: v.GenericSchema[] | string[];
    getter(input: unknown): v.GenericSchema;
  };
  switch (type) {
    case 'optional':
      return carry(wrapped, hostile, way);
    case 'lazy':
      return carry(getter(undefined), hostile, way);
    case 'union':
      return carry((options as v.GenericSchema[]).at(way === 'first' ? 0 : -1)!, hostile, way);
    case 'array': {
      const one = carry(item, hostile, way);
      return {...one, value: [one.value], refused: one.refused.map(path => ['0', ...path])};
    }
    case 'record':
      return {value: {it: hostile, en: hostile}, taken: 2, refused: []};
    case 'object': {
      const fields = Object.entries(entries).map(
        ([name, entry]) => [name, carry(entry, hostile, way)] as const,
      );
      return {
        value: Object.fromEntries(fields.map(([name, field]) => [name, field.value])),
        taken: fields.reduce((sum, [, field]) => sum + field.taken, 0),
        refused: fields.flatMap(([name, {refused}]) => refused.map(path => [name, ...path])),
      };
    }
    default:
      return leaf(schema, hostile);
  }
}

function leaf(schema: v.GenericSchema, hostile: string): Carried {
  if (v.is(schema, hostile)) return {value: hostile, taken: 1, refused: []};
  const options: Json[] = (schema as {options?: string[]}).options ?? [];
  const value = [...sound, 'programme', 1, ...options].find(candidate => v.is(schema, candidate));
  if (value === undefined) throw new Error(`No sound value is known for a ${schema.type}.`);
  return {value, taken: 0, refused: [[]]};
}

export interface Feed {
  /** JSON text. */
  readonly text: string;
  /** How many fields have the hostile value. */
  readonly sinks: number;
}

const ways = ['first', 'last'] as const;

/** A feed with the hostile values in every field that takes them. Each value has its own items, in both forms. */
export function feedWith(hostile: readonly string[]): Feed {
  const rest = carry(v.object(fieldsOutsideLists.entries), hostile[0]!, 'first');
  let sinks = rest.taken;
  const lists = Object.entries(items).map(([name, schema]) => {
    const carried = hostile.flatMap(value => ways.map(way => carry(schema, value, way)));
    sinks += carried.reduce((sum, {taken}) => sum + taken, 0);
    return [name, carried.map(({value}, index) => ({...(value as object), id: `${name}-${index}`}))];
  });
  return {
    text: JSON.stringify({...(rest.value as object), inLanguage: 'it', ...Object.fromEntries(lists)}),
    sinks,
  };
}

/** A feed with an item for each field that refuses a value: the field has the value, and a key is named like it. */
export function feedAgainst(hostile: readonly string[]): Feed {
  let sinks = 0;
  const lists = Object.entries(items).map(([name, schema]) => {
    const list = hostile.flatMap((text, number) => {
      const {value, refused} = carry(schema, text, 'last');
      sinks += refused.length + 2;
      const broken = refused.map((path, index) =>
        put(path[0] === 'id' ? value : {...(value as object), id: `${name}-${number}-${index}`}, path, text),
      );
      const key = JSON.parse(`{${JSON.stringify(text)}: {"polluted": true}}`) as object as Json;
      return [...broken, {...(value as object), ...(key as object), id: `key-${number}`}, key];
    });
    return [name, list];
  });
  return {text: JSON.stringify(Object.fromEntries(lists)), sinks};
}

function put(value: Json, [name, ...path]: readonly string[], hostile: string): Json {
  if (name === undefined) return hostile;
  const below = (value as Record<string, Json>)[name]!;
  const changed = put(below, path, hostile);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === name ? changed : item))
    : {...(value as object), [name]: changed};
}

const properties = [
  ...[
    'UID',
    'SUMMARY',
    'DESCRIPTION',
    'X-ALT-DESC;FMTTYPE=text/html',
    'LOCATION',
    'CATEGORIES',
    'URL',
    'CONTACT',
  ],
  ...[
    'ORGANIZER;CN=x',
    'ATTENDEE',
    'ATTACH',
    'IMAGE;VALUE=URI',
    'CONFERENCE',
    'GEO',
    'STATUS',
    'CLASS',
    'COMMENT',
  ],
  ...timeProperties,
  ...['SEQUENCE', 'TRANSP', 'DTSTAMP'],
  ...['LAST-MODIFIED', 'X-GOOGLE-CONFERENCE', 'X-ANYTHING', 'RELATED-TO', 'PRIORITY'],
];
const parameters = ['ORGANIZER;CN', 'DTSTART;TZID', 'SUMMARY;LANGUAGE', 'DTSTART;VALUE', 'X-FILE;FILENAME'];
const headers = ['X-WR-CALNAME', 'NAME', 'METHOD', 'PRODID', 'X-WR-TIMEZONE', 'REFRESH-INTERVAL'];

/** A calendar with an event for each property, whose value is hostile, and with a time zone of that name. */
export function calendarWith(hostile: string): Feed {
  const [name, ...rest] = hostile.replace(/\r\n?|\n/g, '\\n').split(/[;,]/);
  const raw = [name, ...rest].join('\\,');
  const quoted = raw.replaceAll('"', '');
  const event = (lines: readonly string[], number: number) => {
    const usual = [
      `UID:${number}@example.org`,
      'DTSTAMP:20170101T000000Z',
      'DTSTART:20990306T083000Z',
      'SUMMARY:Forum',
    ];
    const own = new Set(lines.map(line => /^[\w-]+/.exec(line)?.[0]));
    return [
      'BEGIN:VEVENT',
      ...usual.filter(line => !own.has(/^[\w-]+/.exec(line)![0])),
      ...lines,
      'END:VEVENT',
    ];
  };
  const all = [
    ...properties.map(property => `${property}:${raw}`),
    ...parameters.map(parameter => `${parameter}="${quoted}":20990306T083000`),
    raw,
    `${raw}:x`,
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...headers.map(header => `${header}:${raw}`),
    ...[
      'BEGIN:VTIMEZONE',
      `TZID:${raw}`,
      'BEGIN:STANDARD',
      `TZOFFSETTO:${raw}`,
      `DTSTART:${raw}`,
      'END:STANDARD',
    ],
    'END:VTIMEZONE',
    ...all.flatMap((line, index) => event([line], index)),
    'END:VCALENDAR',
  ];
  return {text: lines.join('\r\n'), sinks: all.length + headers.length + 3};
}
