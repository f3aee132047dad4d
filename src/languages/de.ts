import {programme} from '../content/de/programme.ts';
import {phrases} from '../locale/phrases/de.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'de',
  phrases,
  programme,
  welcome: () => import('../content/de/welcome.ts'),
  sectors: () => import('../content/de/sectors.ts'),
  partners: () => import('../content/de/partners.ts'),
  events: () => import('../content/de/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/de-events.ts'),
    planner: () => import('../locale/phrases/de-planner.ts'),
    controls: () => import('../locale/phrases/de-controls.ts'),
  },
};
