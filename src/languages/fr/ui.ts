import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Secteurs',
  events: 'Agenda',
  partners: 'Partenaires',
  promoterTier: {one: 'Porteur du programme', many: 'Porteurs du programme', other: 'Porteurs du programme'},
  partnerTier: 'Partenaires',
  source: 'Source\u00A0: {source}',
  failed: 'Les données ne sont pas arrivées.',
  failedHint: 'Réessayez dans un instant.',
  retry: 'Réessayer',
};
