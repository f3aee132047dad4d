import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Sectoare',
  events: 'Agenda',
  partners: 'Parteneri',
  promoterTier: {one: 'Promotor', few: 'Promotori', other: 'Promotori'},
  partnerTier: 'Parteneri',
  source: 'Sursa: {source}',
  failed: 'Conținutul nu s-a încărcat.',
  failedHint: 'Încercați din nou peste câteva clipe.',
  retry: 'Reîncercați',
};
