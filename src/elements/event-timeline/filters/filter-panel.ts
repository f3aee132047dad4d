import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {check} from '../../../icons/interface.ts';
import {cached} from '../../../locale/cached.ts';
import {fillCount} from '../../../locale/fill.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {Grounds} from './filter-result.ts';
import type {TimelineWords} from '../event/event.ts';
import {noneFound, filterPhrases} from './none-found.ts';
import {phases, type FacetName} from './facets.ts';
import {select, type Choosing} from './select.ts';

interface Panel extends Choosing {
  /** How many events are left. */
  readonly count: number;
  readonly announcement: TemplateResult;
  type(text: string): void;
  /** There only while something is chosen. */
  readonly clear: (() => void) | undefined;
}

type Phrases = TimelineWords['phrases'] & FilterPhrases;

/** One of the values that exclude one another. */
interface Value {
  /** Empty for all values. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What a visitor chooses with, and how much it leaves. */
export function panel(panel: Panel): TemplateResult {
  const {grounds, count, announcement, clear} = panel;
  const {language} = grounds.words;
  const phrases = filterPhrases(grounds) as Phrases;
  return html`<div class="filters" part="filters" role="group" aria-label=${phrases.filters}>
    ${chips(panel, 'status', statuses(panel, phrases))} ${chips(panel, 'sector', sectors(panel))}
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
            <bdi aria-hidden="true">${fillCount(phrases.eventCount, count, language)}</bdi>
            <button class="link" part="clear" type="button" @click=${clear}>
              <span>${phrases.clearFilters}</span>
            </button>
          </p>`
        : nothing
    }
    ${announcement}
  </div>`;
}

/** The empty door in the place of the list. */
export function noMatch(grounds: Grounds, clear: () => void): unknown {
  const {clearFilters, noEventFoundHint} = filterPhrases(grounds);
  const action = html`<button class="link" type="button" @click=${clear}>
    <span>${clearFilters}</span>
  </button>`;
  return noneFound(grounds, action, noEventFoundHint);
}

function statuses({facets: {status}}: Panel, phrases: Phrases): Value[] {
  if (status.counts.size < 2) return [];
  const names = {upcoming: phrases.upcoming, now: phrases.now, past: phrases.pastEvents};
  const values = phases.map(value => ({value, name: names[value], count: status.counts.get(value) ?? 0}));
  return [{value: '', name: phrases.allEvents, count: status.total}, ...values];
}

/** Those that have a name, in the order of the feed. */
function sectors({facets: {sector}, grounds}: Panel): Value[] {
  const named = (grounds.words.view.sectors ?? []).filter(({id}) => sector.counts.has(id));
  if (named.length < 2) return [];
  return named.map(({id, name}) => ({value: id, name, count: sector.counts.get(id)!}));
}

function chips({selection, choose, grounds}: Panel, facet: FacetName, values: readonly Value[]): unknown {
  if (values.length === 0) return nothing;
  return html`<div class="chips">
    ${values.map(({value, name, count}) => {
      const isPressed = selection[facet] === value;
      // Pressed once more, a chip lets go; "all" has nothing to let go of.
      return html`<button
        class="chip"
        part="chip"
        type="button"
        aria-pressed=${isPressed}
        ?disabled=${count === 0 && !isPressed}
        @click=${() => choose({[facet]: isPressed ? '' : value})}
      >
        ${isPressed ? icon(check) : nothing}<span>${name}</span>
        <bdi class="number">${numbers(grounds.words.language).format(count)}</bdi>
      </button>`;
    })}
  </div>`;
}

const numbers = cached(language => new Intl.NumberFormat(language));
