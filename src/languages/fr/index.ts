import {programme} from './programme.ts';
import {phrases} from './ui.ts';
import type {Language} from '../language.ts';

export const language: Language = {
  tag: 'fr',
  phrases,
  programme,
  programmeDetails: () => import('./programme-details.ts'),
  sectors: () => import('./sectors.ts'),
  partners: () => import('./partners.ts'),
  events: () => import('./events.ts'),
  phrasesOf: {
    events: () => import('./ui-events.ts'),
    filters: () => import('./ui-filters.ts'),
    controls: () => import('./ui-controls.ts'),
  },
};
