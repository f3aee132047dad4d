import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Sectores',
  events: 'Agenda',
  partners: 'Socios',
  promoterTier: {
    one: 'Entidad promotora',
    many: 'Entidades promotoras',
    other: 'Entidades promotoras',
  },
  partnerTier: 'Socios',
  source: 'Fuente: {source}',
  failed: 'No han llegado los datos.',
  failedHint: 'Inténtelo de nuevo dentro de un momento.',
  retry: 'Reintentar',
};
