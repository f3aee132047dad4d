import type {PlannerPhrases} from './it-planner.ts';

export const phrases: PlannerPhrases = {
  addToCalendar: 'Add to calendar',
};
