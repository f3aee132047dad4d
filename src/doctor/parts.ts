import type {Part} from '../model/content.ts';
import type {Tag} from './attributes.ts';

/** The part of a feed that each widget shows. The custom elements manifest does not contain this. */
export const parts: Readonly<Record<Tag, Part>> = {
  'ofb-banner': 'programme',
  'ofb-sector-cards': 'sectors',
  'ofb-event-timeline': 'events',
  'ofb-partner-logos': 'partners',
};
