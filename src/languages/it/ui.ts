import type {Translation} from '../../locale/fill.ts';

/** The interface words in Italian, which type all other languages. */
export const phrases = {
  sectors: 'Settori',
  events: 'Agenda',
  partners: 'Partner',
  promoterTier: {one: 'Promotore', other: 'Promotori'},
  partnerTier: 'Partner',
  source: 'Fonte: {source}',
  failed: 'I dati non sono arrivati.',
  failedHint: 'Riprova tra un momento.',
  retry: 'Riprova',
};

export type Phrases = Translation<typeof phrases>;
