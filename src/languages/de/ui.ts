import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Branchen',
  events: 'Termine',
  partners: 'Partner',
  promoterTier: {one: 'Träger', other: 'Träger'},
  partnerTier: 'Partner',
  source: 'Quelle: {source}',
};
