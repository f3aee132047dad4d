import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Sektory',
  events: 'Kalendarium',
  partners: 'Partnerzy',
  promoterTier: {one: 'Inicjator', few: 'Inicjatorzy', many: 'Inicjatorzy', other: 'Inicjatorzy'},
  partnerTier: 'Partnerzy',
  source: 'Źródło: {source}',
  failed: 'Nie udało się pobrać danych.',
  failedHint: 'Proszę spróbować za chwilę.',
  retry: 'Ponów próbę',
};
