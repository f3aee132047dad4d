/** The words of the timeline’s filters and calendars in Italian, which type all other languages. */
export const phrases = {
  addToCalendar: 'Aggiungi al calendario',
};

export type PlannerPhrases = typeof phrases;
