import {html, type TemplateResult} from 'lit';
import {mark} from '../../icons/mark.ts';
import type {PartnerView} from '../../model/content.ts';

/**
 * One partner: the arch with mark or initials, and the name.
 *
 * @param initials shown if the partner has no mark
 * @param logo image with the name as alternative text; hides the arch and the name
 */
export function tile(partner: PartnerView, initials?: string, logo?: unknown): TemplateResult {
  const face = html`${logo}<span
      class="monogram ${partner.mark ? 'shield' : ''}"
      part="monogram"
      aria-hidden="true"
      >${partner.mark ? mark : initials}</span
    >${wordmark(partner)}`;
  return partner.url
    ? html`<a class="tile" part="tile" href=${partner.url}>${face}</a>`
    : html`<div class="tile" part="tile">${face}</div>`;
}

function wordmark({name, nameStrong}: PartnerView): TemplateResult {
  const strong = nameStrong && name.endsWith(nameStrong) ? nameStrong : name;
  return html`<span class="wordmark" part="wordmark">${name.slice(0, -strong.length)}<b>${strong}</b></span>`;
}
