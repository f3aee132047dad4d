import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Sektörler',
  events: 'Etkinlik takvimi',
  partners: 'Ortaklar',
  promoterTier: {one: 'Yürütücü', other: 'Yürütücüler'},
  partnerTier: 'Ortaklar',
  source: 'Kaynak: {source}',
  failed: 'Veriler alınamadı.',
  failedHint: 'Biraz sonra yeniden deneyin.',
  retry: 'Yeniden dene',
};
