import {programme} from '../content/zh/programme.ts';
import {phrases} from '../locale/phrases/zh.ts';
import type {Language} from './language.ts';

export const language: Language = {
  tag: 'zh-Hans',
  script: 'Hans',
  phrases,
  programme,
  welcome: () => import('../content/zh/welcome.ts'),
  sectors: () => import('../content/zh/sectors.ts'),
  partners: () => import('../content/zh/partners.ts'),
  events: () => import('../content/zh/events.ts'),
  phrasesOf: {
    events: () => import('../locale/phrases/zh-events.ts'),
    planner: () => import('../locale/phrases/zh-planner.ts'),
    controls: () => import('../locale/phrases/zh-controls.ts'),
  },
};
