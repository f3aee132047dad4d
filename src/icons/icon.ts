import {html, type TemplateResult} from 'lit';

/** SVG path data on a 24 × 24 grid: `line` is stroked, `solid` is filled. Either may be an empty string. */
export type Drawing = readonly [line: string, solid?: string];

/**
 * Draws an icon in the text colour. It is hidden from screen readers: text beside it must have the same meaning.
 *
 * @param classes added to the class `icon`; `directed` mirrors the icon in right-to-left text
 */
export function icon([line, solid = '']: Drawing, classes = ''): TemplateResult {
  return html`<svg class="icon ${classes}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${line}></path>
    <path class="solid" d=${solid}></path>
  </svg>`;
}
