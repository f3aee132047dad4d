import type {Phrases} from './it.ts';

export const phrases: Phrases = {
  sectors: 'Sectors',
  events: 'Calendar',
  partners: 'Partners',
  promoterTier: {one: 'Promoter', other: 'Promoters'},
  partnerTier: 'Partners',
  failed: 'The data did not arrive.',
  failedHint: 'Try again in a moment.',
  retry: 'Try again',
  source: 'Source: {source}',
};
