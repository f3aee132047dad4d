import type {Words} from '../words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  organizer: 'Città di Torino',
  headline: 'Sotto la Mole c’è posto per la tua impresa.',
  description:
    'Il programma della Città di Torino e dei suoi partner per incoraggiare, e rendere più facili, l’insediamento delle imprese e l’arrivo di capitali dall’estero.',
  card: {
    headline: 'Torino è una porta aperta.',
    description:
      'La Città cerca investimenti per nuovi centri di ricerca e nuove sedi produttive nell’area metropolitana, perché l’economia del territorio cresca.',
  },
  bar: {description: 'Torino accoglie chi investe: aree, persone, istituzioni.'},
  actions: [{name: 'Investi a Torino'}, {name: 'Scopri i settori'}],
};
