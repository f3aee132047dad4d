import type {Phrases} from './it.ts';

export const phrases: Phrases = {
  sectors: 'Branchen',
  events: 'Termine',
  partners: 'Partner',
  promoterTier: {one: 'Träger', other: 'Träger'},
  partnerTier: 'Partner',
  failed: 'Die Daten sind nicht angekommen.',
  failedHint: 'Versuchen Sie es gleich noch einmal.',
  retry: 'Erneut versuchen',
  source: 'Quelle: {source}',
};
