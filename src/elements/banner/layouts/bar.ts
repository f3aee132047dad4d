import {html, type TemplateResult} from 'lit';
import type {Wording} from '../banner-model.ts';

/** One line across the page. */
export function bar({name, title, lead, bull, more, actions, dismiss}: Wording): TemplateResult {
  return html`<section class="banner bar" part="banner">
    <div class="body">
      ${bull}
      <p part="text">
        <strong class="name" part="name"
          ><bdi><slot name="title">${title ?? name}</slot></bdi></strong
        >${' '}<span class="lead" part="lead"><slot name="lead">${lead}</slot></span>
      </p>
    </div>
    ${more}<span class="frieze" part="frieze"></span>${actions()}${dismiss}
  </section>`;
}
