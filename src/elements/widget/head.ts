import {html, nothing, type TemplateResult} from 'lit';

export interface Head {
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  readonly title: string;
  readonly lead?: string | undefined;
  /** Controls at the end of the header. */
  readonly tools?: unknown;
}

/** The header above a list: heading and lead. The page can replace both with the slots `title` and `lead`. */
export function head({level, title, lead, tools}: Head): TemplateResult {
  return html`<header class="head">
    ${heading(level, 'title', html`<slot name="title">${title}</slot>`)}
    <div class="lead" part="lead"><slot name="lead">${lead ?? nothing}</slot></div>
    ${tools ?? nothing}
  </header>`;
}

/**
 * An element `h1` to `h6` whose level is known only at run time.
 *
 * @param level 1 to 6; a smaller number gives 1; a larger number, a fraction or NaN gives 6
 * @param part the name of the part and the class of the heading
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  const template = templates[Math.min(Math.max(level, 1), 6) - 1] ?? templates.at(-1)!;
  return html(template, part, part, content);
}

/** One template for each level, because Lit does not allow a value as tag name. */
const templates = [1, 2, 3, 4, 5, 6].map(level => {
  const strings = [`<h${level} class="`, '" part="', '">', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});
