import ICAL from 'ical.js';
import type {Component} from './component.ts';

const text = ICAL.design.icalendar.value.text as {readonly fromICAL: (value: string) => string};

/** Decodes the backslash escapes of a TEXT value (RFC 5545, section 3.3.11). */
export const unescapeText = (value: string): string => text.fromICAL(value);

/** The decoded TEXT value of a property; an empty string when the property is missing. */
export function textOf(component: Component, name: string): string {
  return unescapeText(component.first(name)?.value ?? '').trim();
}
