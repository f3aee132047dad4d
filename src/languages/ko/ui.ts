import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: '분야',
  events: '행사 일정',
  partners: '파트너',
  promoterTier: {other: '추진 기관'},
  partnerTier: '파트너',
  source: '출처: {source}',
  failed: '데이터를 불러오지 못했습니다.',
  failedHint: '잠시 후 다시 시도해 주세요.',
  retry: '다시 시도',
};
