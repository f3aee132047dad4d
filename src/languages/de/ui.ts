import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Branchen',
  events: 'Termine',
  partners: 'Partner',
  promoterTier: {one: 'Träger', other: 'Träger'},
  partnerTier: 'Partner',
  source: 'Quelle: {source}',
  failed: 'Die Daten sind nicht angekommen.',
  failedHint: 'Versuchen Sie es gleich noch einmal.',
  retry: 'Erneut versuchen',
};
