import {html, nothing, type TemplateResult} from 'lit';
import {head} from '../widget/head.ts';
import type {Chronology} from './event-groups.ts';
import type {TimelineWords} from './event/event.ts';
import {moveFocus} from './move-focus.ts';
import {nothingPlanned} from './nothing-planned.ts';
import {showMore} from './show-more.ts';
import type {TimelineHost} from './timeline-host.ts';

interface Parts {
  readonly chronology: Chronology;
  /** The words of the widget's heading. */
  readonly title: string;
  readonly list: unknown;
  /** What stands beside the heading. */
  readonly tools?: unknown;
  /** Whether the one event that is shown is its own heading. */
  readonly isAlone?: boolean | undefined;
  /** What a visitor chooses with. */
  readonly controls?: unknown;
  /** What stands above the list instead of the word that nothing is planned. */
  readonly notice?: unknown;
  readonly foot?: unknown;
  /** Makes the first rows of a list that is still being filled. */
  readonly finish?: ((count: number) => void) | undefined;
}

/** What every timeline has about its list: a heading, a word when nothing is planned, and a way to see more. */
export function frame(host: TimelineHost, words: TimelineWords, parts: Parts): TemplateResult {
  const {chronology, title, list, tools, isAlone, controls, notice, foot, finish} = parts;
  const lead = host.lead ?? words.view.headings?.events?.description;
  const past = chronology.groups.length > 0 ? () => seePast(host) : undefined;
  return html`<section class="ground">
    ${isAlone ? nothing : head({level: host.headingLevel, title, lead, tools})} ${controls}
    ${notice ?? (chronology.isArchive ? nothingPlanned(words.phrases, past) : nothing)} ${list}
    ${showMore(words, chronology.hiddenCount, () => showAll(host, chronology.firstHidden, finish))} ${foot}
  </section>`;
}

function seePast({renderRoot}: TimelineHost): void {
  const title = renderRoot.querySelector<HTMLElement>('.year-title, .event-title')!;
  title.scrollIntoView();
  moveFocus(title);
}

function showAll(host: TimelineHost, firstHidden: number, finish?: Parts['finish']): void {
  host.isExpanded = true;
  host.updateNow();
  finish?.(firstHidden + 1);
  moveFocus(host.renderRoot.querySelectorAll<HTMLElement>('.event-title')[firstHidden]!);
}
