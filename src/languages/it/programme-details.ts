import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Città di Torino',
  headline: 'Sotto la Mole c’è posto per la tua impresa.',
  description:
    'Il programma della Città di Torino e dei suoi partner per incoraggiare, e rendere più facili, l’insediamento delle imprese e l’arrivo di capitali dall’estero.',
  card: {
    headline: 'Torino è una porta aperta.',
    description:
      'La Città cerca investimenti per nuovi centri di ricerca e nuove sedi produttive nell’area metropolitana, perché l’economia del territorio cresca.',
  },
};
