import {programme} from '../content/pt/programme.ts';
import {phrases} from '../locale/phrases/pt.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'pt',
  phrases,
  programme,
  welcome: () => import('../content/pt/welcome.ts'),
  sectors: () => import('../content/pt/sectors.ts'),
  partners: () => import('../content/pt/partners.ts'),
  events: () => import('../content/pt/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/pt-events.ts'),
    planner: () => import('../locale/phrases/pt-planner.ts'),
    controls: () => import('../locale/phrases/pt-controls.ts'),
  },
};
