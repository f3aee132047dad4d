import {programme} from '../content/ko/programme.ts';
import {phrases} from '../locale/phrases/ko.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'ko',
  script: 'Kore',
  phrases,
  programme,
  welcome: () => import('../content/ko/welcome.ts'),
  sectors: () => import('../content/ko/sectors.ts'),
  partners: () => import('../content/ko/partners.ts'),
  events: () => import('../content/ko/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/ko-events.ts'),
    planner: () => import('../locale/phrases/ko-planner.ts'),
    controls: () => import('../locale/phrases/ko-controls.ts'),
  },
};
