import {isServer, nothing, type ReactiveController} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineHost} from '../timeline-host.ts';
import {readAddress, writeAddress} from './address.ts';
import {Announcer} from './announcer.ts';
import {countFacets, everything, traitsOf, type FacetCounts, type Selection} from './facets.ts';
import {filterPanel, noMatch} from './filter-panel.ts';
import type {FilterContext, FilterResult} from './filter-result.ts';
import {filterStyles} from './filters.styles.ts';
import {findWords} from './search.ts';

/** The pause after typing before the list changes, in milliseconds: a change at every letter would flicker. */
const pause = 200;

type Cause = 'choice' | 'typing' | 'link';

/** The visitor filters: controls that filter the events by status, sector, year, place and words. */
export class VisitorFilters implements ReactiveController {
  static readonly styles = [filterStyles];

  declare readonly phrases: FilterPhrases;
  readonly #host: TimelineHost;
  readonly #announcer: Announcer;
  #selection = everything;
  #text = '';
  #timer?: number;
  #changedBy?: Cause | 'address' | undefined;
  #isCleared = false;
  #counts?: FacetCounts;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    if (!isServer && host.deepLink) this.#adopt(readAddress(host.id));
  }

  hostConnected(): void {
    addEventListener('popstate', this);
    if (this.#host.deepLink) this.#adopt(readAddress(this.#host.id));
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this);
    clearTimeout(this.#timer);
    this.#announcer.stop();
  }

  hostUpdated(): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('.filters input');
    if (field && field.value !== this.#text) field.value = this.#text;
    if (this.#isCleared) this.#focusFirst();
    if (!this.#changedBy || !this.#counts) return;
    const {found, selection} = this.#counts;
    const detail = {...selection, count: found.length};
    this.#announcer.tell(this.#changedBy === 'typing');
    this.#changedBy = undefined;
    this.#host.dispatchEvent(new CustomEvent('ofb-filter-changed', {bubbles: true, composed: true, detail}));
  }

  /** Handles `popstate`: the visitor goes back or forward in the session history. */
  handleEvent(): void {
    if (!this.#host.deepLink) return;
    const selection = readAddress(this.#host.id);
    if (
      Object.entries(selection).every(([name, value]) => value === this.#selection[name as keyof Selection])
    )
      return;
    this.#adopt(selection);
    this.#changedBy = 'address';
    this.#host.requestUpdate();
  }

  /** Applies the visitor's selection to the result of the attribute filters. No controls for fewer than two events. */
  apply(result: FilterResult, context: FilterContext): FilterResult {
    const {events} = result;
    if (events.length < 2) return result;
    const counts = this.#countIn(events, context);
    this.#counts = counts;
    const {found, facets, selection} = counts;
    const isActive = Object.values(selection).some(Boolean);
    const clear = isActive ? this.#clear : undefined;
    return {
      events: found,
      controls: filterPanel({
        context,
        phrases: this.phrases,
        facets,
        selection,
        count: found.length,
        announcement: this.#announcer.template(found.length, context.content),
        choose: this.#choose,
        type: this.#type,
        clear,
      }),
      notice: !clear ? result.notice : found.length > 0 ? nothing : noMatch(this.phrases, clear),
    };
  }

  /** Clears all filters if they hide the event that the hash of the page's URL names. */
  reveal(event: EventView, {events}: FilterResult, context: FilterContext): void {
    if (!this.#countIn(events, context).found.includes(event)) this.#change(everything, 'link');
  }

  #countIn(events: readonly EventView[], context: FilterContext): FacetCounts {
    return countFacets(events, this.#selection, {
      traitsOf: event => traitsOf(event, context),
      hasText: findWords(this.#selection.text, context.content),
    });
  }

  readonly #choose = (choice: Partial<Selection>): void => {
    this.#change({...this.#selection, ...choice, text: this.#text}, 'choice');
  };

  readonly #clear = (): void => {
    this.#change(everything, 'choice');
    this.#isCleared = true;
  };

  readonly #type = (text: string): void => {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#change({...this.#selection, text}, 'typing'), pause);
  };

  #change(selection: Selection, by: Cause): void {
    this.#adopt(selection);
    this.#changedBy = by;
    if (this.#host.deepLink) writeAddress(selection, this.#host.id, by === 'choice' ? 'push' : 'replace');
    this.#host.requestUpdate();
  }

  // The button "clear" is removed with the selection, so the first control gets the focus.
  #focusFirst(): void {
    this.#isCleared = false;
    this.#host.renderRoot.querySelector<HTMLElement>('.filters :is(button, select, input)')?.focus();
  }

  #adopt(selection: Selection): void {
    clearTimeout(this.#timer);
    this.#selection = selection;
    this.#text = selection.text;
  }
}
