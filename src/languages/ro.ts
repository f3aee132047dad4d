import {programme} from '../content/ro/programme.ts';
import {phrases} from '../locale/phrases/ro.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'ro',
  phrases,
  programme,
  welcome: () => import('../content/ro/welcome.ts'),
  sectors: () => import('../content/ro/sectors.ts'),
  partners: () => import('../content/ro/partners.ts'),
  events: () => import('../content/ro/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/ro-events.ts'),
    planner: () => import('../locale/phrases/ro-planner.ts'),
    controls: () => import('../locale/phrases/ro-controls.ts'),
  },
};
