import {programme} from '../content/ru/programme.ts';
import {phrases} from '../locale/phrases/ru.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'ru',
  phrases,
  programme,
  welcome: () => import('../content/ru/welcome.ts'),
  sectors: () => import('../content/ru/sectors.ts'),
  partners: () => import('../content/ru/partners.ts'),
  events: () => import('../content/ru/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/ru-events.ts'),
    planner: () => import('../locale/phrases/ru-planner.ts'),
    controls: () => import('../locale/phrases/ru-controls.ts'),
  },
};
