import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: '领域',
  events: '活动日程',
  partners: '合作伙伴',
  promoterTier: {other: '发起单位'},
  partnerTier: '合作伙伴',
  source: '来源：{source}',
  failed: '数据未能加载。',
  failedHint: '请稍后重试。',
  retry: '重试',
};
