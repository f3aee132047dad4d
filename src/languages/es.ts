import {programme} from '../content/es/programme.ts';
import {phrases} from '../locale/phrases/es.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'es',
  phrases,
  programme,
  welcome: () => import('../content/es/welcome.ts'),
  sectors: () => import('../content/es/sectors.ts'),
  partners: () => import('../content/es/partners.ts'),
  events: () => import('../content/es/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/es-events.ts'),
    planner: () => import('../locale/phrases/es-planner.ts'),
    controls: () => import('../locale/phrases/es-controls.ts'),
  },
};
