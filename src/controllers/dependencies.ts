import type {Dependencies} from './content-source.ts';

/**
 * What each element needs before it can be shown, by its tag. This table is apart from the elements, because the autoloader
 * reads it without them.
 */
export const dependencies = {
  'ofb-banner': {parts: ['programme']},
  'ofb-sector-cards': {parts: ['sectors']},
  'ofb-event-timeline': {parts: ['events'], phrases: 'events'},
  'ofb-partner-logos': {parts: ['partners']},
} as const satisfies Readonly<Record<string, Dependencies>>;
