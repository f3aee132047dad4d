import {html, type TemplateResult} from 'lit';

interface Notice {
  /** `empty`: nobody at the door; `failure`: the data did not come. */
  readonly look: 'empty' | 'failure';
  readonly title: string;
  readonly hint: string;
  /** What stands in the arch. */
  readonly sign?: TemplateResult;
  /** A link or a button. */
  readonly action?: TemplateResult | undefined;
}

/** A door on the street that says why there is nothing to see. Read out politely (WCAG 4.1.3). */
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
