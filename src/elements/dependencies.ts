import type {Dependencies} from './widget/features.ts';

/** What each element needs before it can be shown. Apart from the elements, because the autoloader reads it before them. */
export const dependencies = {
  'ofb-banner': {parts: ['programme']},
  'ofb-sector-cards': {parts: ['sectors']},
  'ofb-event-timeline': {parts: ['events'], phrases: 'events'},
  'ofb-partner-logos': {parts: ['partners']},
} satisfies Readonly<Record<string, Dependencies>>;
