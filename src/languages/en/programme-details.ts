import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'City of Torino',
  headline: 'There is room for your company under the Mole.',
  description:
    'The programme of the City of Torino and its partners to encourage companies to settle in Turin and capital to arrive from abroad, and to make both easier.',
  card: {
    headline: 'Turin is an open door.',
    description:
      'The City is looking for investment in new research centres and production sites across the metropolitan area, to help the local economy grow.',
  },
};
