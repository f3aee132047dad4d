import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../icons/arrow.ts';
import {icon} from '../../icons/icon.ts';

/** A link that may lack its words or its address, and is then not shown. */
export interface Action {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** The links: the main one as a block, the second, where there is room for it, as a line. */
export function actions(main: Action, second?: Action): TemplateResult {
  return html`<div class="actions" part="actions">
    <slot name="cta">
      ${
        main.name && main.url
          ? html`<a class="cta" part="cta" href=${main.url}>${main.name}${icon(arrow, 'directed')}</a>`
          : nothing
      }
      ${
        second?.name && second.url
          ? html`<a class="link" part="link" href=${second.url}>${second.name}</a>`
          : nothing
      }
    </slot>
  </div>`;
}
