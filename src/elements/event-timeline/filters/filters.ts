import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Choice, Grounds} from './filter-result.ts';
import {filterPhrases} from './none-found.ts';
import {readAddress, writeAddress} from './address.ts';
import {Announcer} from './announcer.ts';
import {traitsOf} from './facets.ts';
import {filterStyles} from './filters.styles.ts';
import {findWords} from './find-words.ts';
import {noMatch, panel} from './filter-panel.ts';
import {everything, tally, type Selection, type Tally} from './facet-counts.ts';

export const styles = [filterStyles];

const sectorNames = {part: 'sectors'} as const;
/** How long a pause ends a word, in milliseconds: a list that changes at every letter would only flicker. */
const pause = 200;

type Cause = 'choice' | 'typing' | 'link';

export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly deepLink?: boolean;
}

/** What a visitor chooses of the events that the page shows. */
export class Filters implements ReactiveController {
  readonly #host: Host;
  readonly #announcer: Announcer;
  #selection = everything;
  #text = '';
  #timer?: number;
  #changedBy?: Cause | 'address' | undefined;
  #isCleared = false;
  #tally?: Tally;

  constructor(host: Host) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this);
    if (this.#host.deepLink) this.#adopt(readAddress(this.#host.id));
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('.filters input');
    if (field && field.value !== this.#text) field.value = this.#text;
    if (this.#isCleared) this.#focusFirst();
    if (!this.#changedBy || !this.#tally) return;
    const {found, selection} = this.#tally;
    const detail = {...selection, count: found.length};
    this.#announcer.tell(this.#changedBy === 'typing');
    this.#changedBy = undefined;
    this.#host.dispatchEvent(new CustomEvent('ofb-filter-changed', {bubbles: true, composed: true, detail}));
  }

  /** A step through the history of the page. */
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

  /** The events that are left; `undefined` until the words are there to ask with. */
  narrow(choice: Choice, grounds: Grounds): Choice | undefined {
    const {events} = choice;
    if (events.some(({sectors}) => sectors?.length)) grounds.need(sectorNames);
    if (!filterPhrases(grounds).filters) return undefined;
    if (events.length < 2) return choice;
    const {found, facets, selection} = (this.#tally = tally(events, this.#selection, {
      traitsOf: event => traitsOf(event, grounds),
      hasText: findWords(this.#selection.text, grounds.words),
    }));
    const isActive = Object.values(selection).some(Boolean);
    const clear = isActive ? this.#clear : undefined;
    return {
      events: found,
      controls: panel({
        grounds,
        facets,
        selection,
        count: found.length,
        announcement: this.#announcer.template(found.length, grounds.words),
        choose: this.#choose,
        type: this.#type,
        clear,
      }),
      notice: !clear ? choice.notice : found.length > 0 ? nothing : noMatch(grounds, clear),
    };
  }

  /** Takes back all choices, as they hide what a link leads to. */
  withdraw(): void {
    this.#change(everything, 'link');
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

  // The button has gone with what it cleared.
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
