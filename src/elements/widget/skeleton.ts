import {html, nothing, type TemplateResult} from 'lit';
import type {ContentController} from '../../controllers/content-controller.ts';
import type {Extra} from './features.ts';
import {skeletonBarStyles} from './skeleton-bars.styles.ts';
import {skeletonStyles} from './skeleton.styles.ts';

/** The element, as what stands for its list sees it. */
interface Host extends HTMLElement {
  readonly layout?: string;
  readonly sectors?: string;
  readonly limit?: number;
}

/** What stands for the list of one widget. It wears the widget's own class names, and so its measures. */
interface Drawing {
  /** Where the style sheets of the layouts are that the widget does not bring itself. */
  readonly layouts: Readonly<Record<string, () => Promise<Extra>>>;
  draw(host: Host): TemplateResult;
}

/** What a widget loads for as long as its list is on its way. */
export interface Skeleton {
  viewOf(content: ContentController, host: HTMLElement): Promise<Extra & {readonly view: TemplateResult}>;
}

/**
 * The shape of a list that is on its way over the network, in the layout that it will have. It keeps the place from
 * the start, and is seen after a while only, so that it does not flash up where the feed is fast.
 */
export function skeleton({layouts, draw}: Drawing): Skeleton['viewOf'] {
  return async (content, host: Host) => {
    // It must be there when the network is gone; whether it came is seen when it is wanted.
    import('./failure.ts').catch(() => {});
    const {tag, direction = 'ltr', phrasesOf} = await content.language();
    const layout = Object.hasOwn(layouts, host.layout ?? '') ? layouts[host.layout!] : undefined;
    const [sheets, {phrases}] = await Promise.all([layout?.(), phrasesOf.controls()]);
    // What is busy is not read out: the word stands beside it.
    const view = html`<div
      class="widget loading"
      lang=${tag}
      dir=${content.givenDirection ? nothing : direction}
    >
      <p class="spoken" role="status">${phrases.loading}</p>
      <div class="shape" aria-busy="true">${draw(host)}</div>
    </div>`;
    return {view, styles: [...(sheets?.styles ?? []), skeletonBarStyles, skeletonStyles]};
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
