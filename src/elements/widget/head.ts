import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.ts';

export interface Head {
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  readonly title: string;
  readonly lead?: string | undefined;
  /** Controls at the end. */
  readonly tools?: unknown;
}

/** Heading and opening line above a list; the page may put its own into the slots `title` and `lead`. */
export function head({level, title, lead, tools}: Head): TemplateResult {
  return html`<header class="head">
    ${heading(level, 'title', html`<slot name="title">${title}</slot>`)}
    <div class="lead" part="lead"><slot name="lead">${lead ?? nothing}</slot></div>
    ${tools ?? nothing}
  </header>`;
}
