import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'Sectors',
  events: 'Calendar',
  partners: 'Partners',
  promoterTier: {one: 'Promoter', other: 'Promoters'},
  partnerTier: 'Partners',
  source: 'Source: {source}',
  failed: 'The data did not arrive.',
  failedHint: 'Try again in a moment.',
  retry: 'Try again',
};
