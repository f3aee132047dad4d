import {programme} from '../content/fr/programme.ts';
import {phrases} from '../locale/phrases/fr.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'fr',
  phrases,
  programme,
  welcome: () => import('../content/fr/welcome.ts'),
  sectors: () => import('../content/fr/sectors.ts'),
  partners: () => import('../content/fr/partners.ts'),
  events: () => import('../content/fr/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/fr-events.ts'),
    planner: () => import('../locale/phrases/fr-planner.ts'),
    controls: () => import('../locale/phrases/fr-controls.ts'),
  },
};
