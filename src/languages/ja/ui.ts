import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: '分野',
  events: 'イベント日程',
  partners: 'パートナー',
  promoterTier: {other: '推進機関'},
  partnerTier: 'パートナー',
  source: '出典：{source}',
  failed: 'データを読み込めませんでした。',
  failedHint: 'しばらくしてから、もう一度お試しください。',
  retry: '再試行',
};
