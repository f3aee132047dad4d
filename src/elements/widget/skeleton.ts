import {html, nothing, type TemplateResult} from 'lit';
import type {ContentController} from './content-controller.ts';
import type {Plan} from './features.ts';
import type {Skeleton} from './pending-view.ts';
import {skeletonBarStyles} from './skeleton-bars.styles.ts';
import {skeletonStyles} from './skeleton.styles.ts';

/** The properties of an element that a skeleton reads. */
export interface SkeletonHost extends HTMLElement {
  readonly layout?: string;
  readonly sectors?: string;
  readonly limit?: number;
}

/** Draws the skeleton of one widget, with the class names of the widget, so that it has the same sizes. */
interface Drawing {
  /** The layouts that are features of the same name: the skeleton needs their style sheets. */
  readonly layouts: readonly string[];
  draw(host: SkeletonHost): TemplateResult;
}

/**
 * Makes the function that draws a skeleton in the layout of the list. The skeleton takes the space of the list at once,
 * but becomes visible only after 300 ms, so that it does not flash when the feed is fast. The function rejects when a
 * module cannot be loaded.
 */
export function skeletonOf({layouts, draw}: Drawing) {
  return async (host: SkeletonHost, content: ContentController, {features}: Plan): Promise<Skeleton> => {
    const {language} = (await content.source)!;
    const layout = layouts.includes(host.layout ?? '') ? features[host.layout!] : undefined;
    const [Layout, {phrases}] = await Promise.all([layout?.load(), language.phrasesOf.controls()]);
    // Screen readers skip an element with `aria-busy`, so the status text is outside.
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

/** Takes the place of one line of text. */
export const bar = html`<div class="bar"></div>`;

/**
 * Invisible text beside a bar. It takes the height of a real text: more lines in a wide font or a narrow column. The
 * text has an effect only where all cards or events are in one row, because there the longest text sets the height.
 *
 * @param letters length of the real text, in letters
 */
export function room(letters: number): TemplateResult {
  // "ne " is as wide as three average letters of a European language. Short, because browsers break long words
  // differently.
  return html`<div class="room">${'ne '.repeat(letters / 3)}</div>`;
}

/**
 * The header of a skeleton.
 *
 * @param tools number of buttons beside the heading
 * @param lines number of lines of the lead in a narrow widget
 * @param letters length of the heading, in letters
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
