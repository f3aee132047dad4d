import {programme} from '../content/pl/programme.ts';
import {phrases} from '../locale/phrases/pl.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'pl',
  phrases,
  programme,
  welcome: () => import('../content/pl/welcome.ts'),
  sectors: () => import('../content/pl/sectors.ts'),
  partners: () => import('../content/pl/partners.ts'),
  events: () => import('../content/pl/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/pl-events.ts'),
    planner: () => import('../locale/phrases/pl-planner.ts'),
    controls: () => import('../locale/phrases/pl-controls.ts'),
  },
};
