import type {PropertyDeclarations} from 'lit';

/** Attributes by which events are left out. */
export const optionProperties = {
  show: {},
  from: {},
  to: {},
  sectors: {},
  kinds: {},
  event: {},
  filters: {type: Boolean},
} satisfies PropertyDeclarations;

export const optionNames = Object.keys(optionProperties) as (keyof typeof optionProperties)[];

export type Show = 'all' | 'upcoming' | 'past';
