import {html, type TemplateResult} from 'lit';
import {mark} from '../../icons/mark.ts';
import type {PartnerView} from '../../model/content.ts';
import {initialsOf} from './initials.ts';

/**
 * One partner: the arch with its initials and its name, over which a logo may stand.
 *
 * @param logo reads the name out, and hides what is under it
 */
export function tile(partner: PartnerView, logo?: unknown): TemplateResult {
  const face = html`${logo}<span
      class="monogram ${partner.mark ? 'shield' : ''}"
      part="monogram"
      aria-hidden="true"
      >${partner.mark ? mark : (partner.initials ?? initialsOf(partner.name))}</span
    >${wordmark(partner)}`;
  return partner.url
    ? html`<a class="tile" part="tile" href=${partner.url}>${face}</a>`
    : html`<div class="tile" part="tile">${face}</div>`;
}

function wordmark({name, nameStrong}: PartnerView): TemplateResult {
  const strong = nameStrong && name.endsWith(nameStrong) ? nameStrong : name;
  return html`<span class="wordmark" part="wordmark">${name.slice(0, -strong.length)}<b>${strong}</b></span>`;
}
