import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Setores',
  events: 'Agenda',
  partners: 'Parceiros',
  promoterTier: {
    one: 'Entidade promotora',
    many: 'Entidades promotoras',
    other: 'Entidades promotoras',
  },
  partnerTier: 'Parceiros',
  source: 'Fonte: {source}',
  failed: 'Os dados não chegaram.',
  failedHint: 'Tente novamente dentro de momentos.',
  retry: 'Tentar novamente',
};
