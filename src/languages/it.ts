import {programme} from '../content/it/programme.ts';
import {phrases} from '../locale/phrases/it.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'it',
  phrases,
  programme,
  welcome: () => import('../content/it/welcome.ts'),
  sectors: () => import('../content/it/sectors.ts'),
  partners: () => import('../content/it/partners.ts'),
  events: () => import('../content/it/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/it-events.ts'),
    planner: () => import('../locale/phrases/it-planner.ts'),
    controls: () => import('../locale/phrases/it-controls.ts'),
  },
};
