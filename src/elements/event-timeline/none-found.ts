import {nothing, type TemplateResult} from 'lit';
import type {PlannerPhrases} from '../../locale/phrases/it-planner.ts';
import {notice} from '../notice.ts';
import type {Grounds} from './choice.ts';

export const planner = {phrases: 'planner'} as const;

/** The timeline's words with those of its filters, which come later. */
export function plannerPhrases({words, need}: Grounds): Partial<PlannerPhrases> {
  need(planner);
  return words.phrases as Partial<PlannerPhrases>;
}

/** The empty door, where a choice has left nothing. */
export function noneFound(grounds: Grounds, action?: TemplateResult, hint?: string): unknown {
  const {noEventFound: title} = plannerPhrases(grounds);
  if (!title) return nothing;
  return notice({look: 'empty', title, hint: hint ?? grounds.words.phrases.nothingPlannedHint, action});
}
