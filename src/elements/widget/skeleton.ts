import {html, nothing, type TemplateResult} from 'lit';
import type {ContentController} from './content-controller.ts';
import type {Plan} from './features.ts';
import type {Shape} from './pending-view.ts';
import {skeletonBarStyles} from './skeleton-bars.styles.ts';
import {skeletonStyles} from './skeleton.styles.ts';

/** The element, as its skeleton sees it. */
export interface SkeletonHost extends HTMLElement {
  readonly layout?: string;
  readonly sectors?: string;
  readonly limit?: number;
}

/** What stands for the list of one widget. It has the widget's own class names, and so its sizes. */
interface Drawing {
  /** The layouts that have a feature of the same name, whose style sheets the skeleton needs. */
  readonly layouts: readonly string[];
  draw(host: SkeletonHost): TemplateResult;
}

/**
 * The shape of a list that is on its way over the network, in the layout that it will have. It keeps the place from the
 * start, and is seen after a while only, so that it does not flash up where the feed is fast.
 */
export function skeletonOf({layouts, draw}: Drawing) {
  return async (host: SkeletonHost, content: ContentController, {features}: Plan): Promise<Shape> => {
    const {language} = (await content.source)!;
    const layout = layouts.includes(host.layout ?? '') ? features[host.layout!] : undefined;
    const [Layout, {phrases}] = await Promise.all([layout?.load(), language.phrasesOf.controls()]);
    // A screen reader does not read what is busy: the word stands beside it.
    const view = html`<div
      class="widget loading"
      lang=${language.tag}
      dir=${content.givenDirection ? nothing : (language.direction ?? 'ltr')}
    >
      <p class="spoken" role="status">${phrases.loading}</p>
      <div class="shape" aria-busy="true">${draw(host)}</div>
    </div>`;
    return {view, styles: [...(Layout?.styles ?? []), skeletonBarStyles, skeletonStyles]};
  };
}

/** Stands for a line of text. */
export const bar = html`<div class="bar"></div>`;

/**
 * Room for words of so many letters beside the bars that stand for them: more lines in a wide typeface and in a narrow
 * place. Only where all cards or events stand in one row, which is as high as the longest words make it.
 */
export function room(letters: number): TemplateResult {
  // As wide as three average letters of a European language. Short words, because engines break lines differently.
  return html`<div class="room">${'ne '.repeat(letters / 3)}</div>`;
}

/**
 * @param tools how many buttons stand beside the heading
 * @param lines how many lines the opening words take where there is little room
 * @param letters of the heading
 */
export function head({tools = 0, lines = 2, letters = 0} = {}): TemplateResult {
  return html`<div class="head">
    <div class="title">${room(letters)}${bar}</div>
    <div class="lead">${times(lines, bar)}</div>
    <div class="tools">${times(tools, html`<span class="step"></span>`)}</div>
  </div>`;
}

export function times(count: number, template: TemplateResult): readonly TemplateResult[] {
  return Array.from({length: count}, () => template);
}
