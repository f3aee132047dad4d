import {html, nothing} from 'lit';
import {cached} from '../../../locale/cached.ts';
import type {Grounds} from './filter-result.ts';
import {placeLanguages} from './facets.ts';
import type {Facet, Selection, Tally} from './facet-counts.ts';

/** What each control needs to be one of many. */
export interface Choosing extends Pick<Tally, 'facets' | 'selection'> {
  readonly grounds: Grounds;
  choose(choice: Partial<Selection>): void;
}

/** The values of a facet that has too many for buttons. */
export function select(
  {facets, selection, choose, grounds}: Choosing,
  facet: 'year' | 'place',
  {label, all}: {readonly label: string; readonly all: string},
): unknown {
  const {language} = grounds.words;
  const {counts} = facets[facet];
  if (counts.size < 2) return nothing;
  const languages = facet === 'place' ? placeLanguages(grounds.words) : undefined;
  return html`<label class="field"
    ><span>${label}</span>
    <select
      part=${facet}
      @change=${(event: Event) => choose({[facet]: (event.target as HTMLSelectElement).value})}
    >
      <option value="" .selected=${selection[facet] === ''}>${all}</option>
      ${inOrder(facet, counts, language).map(([value, count]) => {
        const isSelected = selection[facet] === value;
        return html`<option
          value=${value}
          lang=${languages?.get(value) ?? nothing}
          .selected=${isSelected}
          ?disabled=${count === 0 && !isSelected}
        >
          ${value} (${numbers(language).format(count)})
        </option>`;
      })}
    </select></label
  >`;
}

function inOrder(facet: 'year' | 'place', counts: Facet['counts'], language: string): [string, number][] {
  const {compare} = collators(language);
  return [...counts].toSorted(([one], [other]) =>
    facet === 'year' ? compare(other, one) : compare(one, other),
  );
}

const numbers = cached(language => new Intl.NumberFormat(language));
const collators = cached(language => new Intl.Collator(language, {numeric: true}));
