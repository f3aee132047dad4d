import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import type {BannerModel} from '../banner-model.ts';

/** A bar: one row across the page, several rows where it is narrow. */
export function bar(model: BannerModel): TemplateResult {
  const {name, title, lead, mark, role, nextEvent, dismissButton} = model;
  return html`<section class="banner bar" part="banner">
    <div class="body">
      ${mark}
      <p part="text">
        <strong class="name" part="name"
          ><bdi><slot name="title">${title ?? name}</slot></bdi></strong
        >${' '}<span class="lead" part="lead"><slot name="lead">${lead}</slot></span>
      </p>
    </div>
    ${role}${nextEvent}<span class="frieze" part="frieze"></span>${actions(model)}${dismissButton}
  </section>`;
}

/**
 * The container of the links. The main link is left out without a text or without an address.
 *
 * @param second template of the second link, for variants that have room for it
 */
export function actions({mainLink: {name, url}}: BannerModel, second: unknown = nothing): TemplateResult {
  return html`<div class="actions" part="actions">
    <slot name="cta">
      ${
        name && url
          ? html`<a class="cta" part="cta" href=${url}>${name}${icon(arrow, 'directed')}</a>`
          : nothing
      }
      ${second}
    </slot>
  </div>`;
}
