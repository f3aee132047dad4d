import {html, type TemplateResult} from 'lit';

/** A drawing on the 24 × 24 grid: what is stroked, and the one part that is filled. Either may be empty. */
export type Drawing = readonly [line: string, solid?: string];

/**
 * Draws an icon in the text's colour. It is decorative: its meaning must stand in words beside it.
 *
 * @param classes added to `icon`; `directed` mirrors it in right-to-left text
 */
export function icon([line, solid = '']: Drawing, classes = ''): TemplateResult {
  return html`<svg class="icon ${classes}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${line}></path>
    <path class="solid" d=${solid}></path>
  </svg>`;
}
