import {nothing, type TemplateResult} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {notice} from '../../widget/notice.ts';
import type {Grounds} from './filter-result.ts';

export const needed = {phrases: 'filters'} as const;

/** The timeline's words with those of its filters, which come later. */
export function filterPhrases({words, need}: Grounds): Partial<FilterPhrases> {
  need(needed);
  return words.phrases as Partial<FilterPhrases>;
}

/** The empty door, where a choice has left nothing. */
export function noneFound(grounds: Grounds, action?: TemplateResult, hint?: string): unknown {
  const {noEventFound: title} = filterPhrases(grounds);
  if (!title) return nothing;
  return notice({look: 'empty', title, hint: hint ?? grounds.words.phrases.nothingPlannedHint, action});
}
