import {html, nothing, type TemplateResult} from 'lit';

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

/**
 * A real heading of a level known only at run time.
 *
 * @param level 1 to 6; others are brought within
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  const template = templates[Math.min(Math.max(level, 1), 6) - 1] ?? templates.at(-1)!;
  return html(template, part, part, content);
}

/** Lit takes no value for the name of a tag: each level has a template. */
const templates = [1, 2, 3, 4, 5, 6].map(level => {
  const strings = [`<h${level} class="`, '" part="', '">', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});
