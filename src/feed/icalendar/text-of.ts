import ICAL from 'ical.js';
import type {Component} from './component.ts';

const text = ICAL.design.icalendar.value.text as {readonly fromICAL: (value: string) => string};

/** Takes the backslashes of a TEXT value away (RFC 5545, 3.3.11). */
export const unescapeText = (value: string): string => text.fromICAL(value);

/** The text of a property; empty when it is missing. */
export function textOf(component: Component, name: string): string {
  return unescapeText(component.first(name)?.value ?? '').trim();
}
