import type {Phrases} from './it.ts';

export const phrases: Phrases = {
  sectors: 'Secteurs',
  events: 'Agenda',
  partners: 'Partenaires',
  promoterTier: {one: 'Porteur du programme', many: 'Porteurs du programme', other: 'Porteurs du programme'},
  partnerTier: 'Partenaires',
  failed: 'Les données ne sont pas arrivées.',
  failedHint: 'Réessayez dans un instant.',
  retry: 'Réessayer',
  source: 'Source\u00A0: {source}',
};
