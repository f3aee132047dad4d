import {html, type TemplateResult} from 'lit';

interface Notice {
  /** `empty`: the list is empty; `failure`: the content could not be loaded. */
  readonly look: 'empty' | 'failure';
  readonly title: string;
  readonly hint: string;
  /** An icon in the arch. */
  readonly sign?: TemplateResult;
  /** A link or a button. */
  readonly action?: TemplateResult | undefined;
}

/** A message, instead of the list or above it, beside an arch. Screen readers announce it (`status`, WCAG 4.1.3). */
export function notice({look, title, hint, sign, action}: Notice): TemplateResult {
  return html`<div class="notice ${look}" role="status" part="notice">
    <span class="door">${sign}</span>
    <div>
      <p class="notice-title">${title}</p>
      <p class="notice-hint">${hint}</p>
      ${action}
    </div>
  </div>`;
}
