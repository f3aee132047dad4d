import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: '分野',
  events: 'イベント日程',
  partners: 'パートナー',
  promoterTier: {other: '推進機関'},
  partnerTier: 'パートナー',
  source: '出典：{source}',
};
