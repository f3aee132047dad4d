import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';

/** A link that may lack its words or its address, and is then not shown. */
export interface Action {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** The links: the main one as a block, and what a variant has room for besides. */
export function actions({name, url}: Action, others?: unknown): TemplateResult {
  return html`<div class="actions" part="actions">
    <slot name="cta">
      ${
        name && url
          ? html`<a class="cta" part="cta" href=${url}>${name}${icon(arrow, 'directed')}</a>`
          : nothing
      }
      ${others}
    </slot>
  </div>`;
}
