/** The words of what can be operated on cards, logos and banner in Italian, which type all other languages. */
export const phrases = {
  dismiss: 'Chiudi l’avviso',
};

export type ControlPhrases = typeof phrases;
