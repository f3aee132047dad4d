import type {Translation} from '../../locale/fill.ts';

/** The interface words of all widgets in Italian. The types of all other languages come from this object. */
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
