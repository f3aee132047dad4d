import {programme} from '../content/en/programme.ts';
import {phrases} from '../locale/phrases/en.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'en-GB',
  phrases,
  programme,
  welcome: () => import('../content/en/welcome.ts'),
  sectors: () => import('../content/en/sectors.ts'),
  partners: () => import('../content/en/partners.ts'),
  events: () => import('../content/en/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/en-events.ts'),
    planner: () => import('../locale/phrases/en-planner.ts'),
    controls: () => import('../locale/phrases/en-controls.ts'),
  },
};
