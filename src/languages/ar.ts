import {programme} from '../content/ar/programme.ts';
import {phrases} from '../locale/phrases/ar.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'ar',
  script: 'Arab',
  direction: 'rtl',
  phrases,
  programme,
  welcome: () => import('../content/ar/welcome.ts'),
  sectors: () => import('../content/ar/sectors.ts'),
  partners: () => import('../content/ar/partners.ts'),
  events: () => import('../content/ar/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/ar-events.ts'),
    planner: () => import('../locale/phrases/ar-planner.ts'),
    controls: () => import('../locale/phrases/ar-controls.ts'),
  },
};
