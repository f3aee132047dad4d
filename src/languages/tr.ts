import {programme} from '../content/tr/programme.ts';
import {phrases} from '../locale/phrases/tr.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'tr',
  phrases,
  programme,
  welcome: () => import('../content/tr/welcome.ts'),
  sectors: () => import('../content/tr/sectors.ts'),
  partners: () => import('../content/tr/partners.ts'),
  events: () => import('../content/tr/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/tr-events.ts'),
    planner: () => import('../locale/phrases/tr-planner.ts'),
    controls: () => import('../locale/phrases/tr-controls.ts'),
  },
};
