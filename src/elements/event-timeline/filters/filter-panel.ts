import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {check} from '../../../icons/interface.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {cached} from '../../../locale/cached.ts';
import {fillCount} from '../../../locale/fill.ts';
import {
  phases,
  placeLanguages,
  type Facet,
  type FacetCounts,
  type Selection,
  type FacetName,
} from './facets.ts';
import {noneFound, type FilterContext} from './filter-result.ts';

interface Panel {
  readonly context: FilterContext;
  readonly phrases: FilterPhrases;
  readonly facets: FacetCounts['facets'];
  readonly selection: Selection;
  choose(choice: Partial<Selection>): void;
  /** The number of events left. */
  readonly count: number;
  readonly announcement: TemplateResult;
  type(text: string): void;
  /** Clears all filters; undefined while nothing is selected. */
  readonly clear: (() => void) | undefined;
}

/** One value of a facet. Only one value of a facet can be selected. */
interface Value {
  /** Empty for all values. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The controls of the visitor filters, and the number of events left. */
export function filterPanel(panel: Panel): TemplateResult {
  const {context, phrases, count, announcement, clear} = panel;
  const {language, phrases: eventPhrases} = context.content;
  return html`<div class="filters" part="filters" role="group" aria-label=${phrases.filters}>
    ${chips(panel, 'status', statuses(panel))} ${chips(panel, 'sector', sectors(panel))}
    <div class="fields">
      <label class="field search"
        ><span>${phrases.search}</span>
        <input
          type="search"
          part="search"
          autocomplete="off"
          enterkeyhint="search"
          @input=${(event: Event) => panel.type((event.target as HTMLInputElement).value)}
      /></label>
      ${select(panel, 'year', {label: phrases.year, all: phrases.anyYear})}
      ${select(panel, 'place', {label: phrases.place, all: phrases.anyPlace})}
    </div>
    ${
      clear
        ? html`<p class="result">
            <bdi aria-hidden="true">${fillCount(eventPhrases.eventCount, count, language)}</bdi>
            <button class="link" part="clear" type="button" @click=${clear}>
              <span>${phrases.clearFilters}</span>
            </button>
          </p>`
        : nothing
    }
    ${announcement}
  </div>`;
}

/** The notice that no event matches, with a button that clears all filters. */
export function noMatch(phrases: FilterPhrases, clear: () => void): TemplateResult {
  const action = html`<button class="link" type="button" @click=${clear}>
    <span>${phrases.clearFilters}</span>
  </button>`;
  return noneFound(phrases, {hint: phrases.noEventFoundHint, action});
}

function statuses({facets: {status}, context, phrases}: Panel): Value[] {
  if (status.counts.size < 2) return [];
  const {upcoming, now} = context.content.phrases;
  const names = {upcoming, now, past: phrases.pastEvents};
  const values = phases.map(value => ({value, name: names[value], count: status.counts.get(value) ?? 0}));
  return [{value: '', name: phrases.allEvents, count: status.total}, ...values];
}

/** The sectors that have a name, in the order of the feed. */
function sectors({facets: {sector}, context}: Panel): Value[] {
  const named = (context.content.view.sectors ?? []).filter(({id}) => sector.counts.has(id));
  if (named.length < 2) return [];
  return named.map(({id, name}) => ({value: id, name, count: sector.counts.get(id)!}));
}

function chips({selection, choose, context}: Panel, facet: FacetName, values: readonly Value[]): unknown {
  if (values.length === 0) return nothing;
  return html`<div class="chips">
    ${values.map(({value, name, count}) => {
      const isPressed = selection[facet] === value;
      // Pressing a selected chip again selects all. For the chip "all", whose value is empty, this changes nothing.
      return html`<button
        class="chip"
        part="chip"
        type="button"
        aria-pressed=${isPressed}
        ?disabled=${count === 0 && !isPressed}
        @click=${() => choose({[facet]: isPressed ? '' : value})}
      >
        ${isPressed ? icon(check) : nothing}<span>${name}</span>
        <bdi class="number">${numbers(context.content.language).format(count)}</bdi>
      </button>`;
    })}
  </div>`;
}

/** A select element for a facet, which may have too many values for buttons. */
function select(
  {facets, selection, choose, context}: Panel,
  facet: 'year' | 'place',
  {label, all}: {readonly label: string; readonly all: string},
): unknown {
  const {language} = context.content;
  const {counts} = facets[facet];
  if (counts.size < 2) return nothing;
  const languages = facet === 'place' ? placeLanguages(context.content) : undefined;
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
