import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Отрасли',
  events: 'Календарь событий',
  partners: 'Партнёры',
  promoterTier: {one: 'Инициатор', few: 'Инициаторы', many: 'Инициаторы', other: 'Инициаторы'},
  partnerTier: 'Партнёры',
  source: 'Источник: {source}',
  failed: 'Не удалось получить данные.',
  failedHint: 'Попробуйте ещё раз чуть позже.',
  retry: 'Повторить',
};
