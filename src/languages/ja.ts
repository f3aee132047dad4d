import {programme} from '../content/ja/programme.ts';
import {phrases} from '../locale/phrases/ja.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'ja',
  script: 'Jpan',
  phrases,
  programme,
  welcome: () => import('../content/ja/welcome.ts'),
  sectors: () => import('../content/ja/sectors.ts'),
  partners: () => import('../content/ja/partners.ts'),
  events: () => import('../content/ja/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/ja-events.ts'),
    planner: () => import('../locale/phrases/ja-planner.ts'),
    controls: () => import('../locale/phrases/ja-controls.ts'),
  },
};
