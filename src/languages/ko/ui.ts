import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: '분야',
  events: '행사 일정',
  partners: '파트너',
  promoterTier: {other: '추진 기관'},
  partnerTier: '파트너',
  source: '출처: {source}',
};
