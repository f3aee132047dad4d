import type {Phrases} from './it.ts';

export const phrases: Phrases = {
  sectors: 'Sektory',
  events: 'Kalendarium',
  partners: 'Partnerzy',
  promoterTier: {one: 'Inicjator', few: 'Inicjatorzy', many: 'Inicjatorzy', other: 'Inicjatorzy'},
  partnerTier: 'Partnerzy',
  failed: 'Nie udało się pobrać danych.',
  failedHint: 'Proszę spróbować za chwilę.',
  retry: 'Ponów próbę',
  source: 'Źródło: {source}',
};
