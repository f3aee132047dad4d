import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Municipiul Torino',
  headline: 'Sub Mole Antonelliana este loc pentru compania dumneavoastră.',
  description:
    'Programul Municipiului Torino și al partenerilor săi, menit să încurajeze și să înlesnească stabilirea de companii și intrarea de capital străin.',
  card: {
    headline: 'Torino este o poartă deschisă.',
    description:
      'Municipiul caută investiții pentru noi centre de cercetare și noi unități de producție în zona metropolitană, pentru ca economia locală să crească.',
  },
};
