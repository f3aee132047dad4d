import {html, nothing, type TemplateResult} from 'lit';
import {facts} from '../../content/facts/partners.ts';
import {mark} from '../../icons/mark.ts';
import type {PartnerView} from '../../model/content.ts';
import {fillCount} from '../../locale/fill.ts';
import {head} from '../head.ts';
import {headStyles} from '../head.styles.ts';
import {heading} from '../heading.ts';
import {Widget, type Words} from '../widget.ts';
import {initialsOf} from './initials.ts';
import {styles} from './partner-logos.styles.ts';

/**
 * Who stands behind the programme: a wall of names, promoters first.
 *
 * @tagname ofb-partner-logos
 * @slot - Shown until the content is there, and when it does not come.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart tier - Promoters, or partners.
 * @csspart tier-title - The heading of a tier.
 * @csspart tile - One partner.
 * @csspart monogram - The arch with the initials.
 * @csspart wordmark - The name.
 */
export class OfbPartnerLogos extends Widget {
  static override styles = [...Widget.styles, headStyles, styles];

  constructor() {
    super({part: 'partners', facts});
  }

  protected override template({view, phrases, language}: Words): unknown {
    const partners = view.partners ?? [];
    if (partners.length === 0) return nothing;
    const {name, description} = view.headings?.partners ?? {};
    const promoters = partners.filter(({tier}) => tier === 'promoter');
    const others = partners.filter(({tier}) => tier !== 'promoter');
    return html`<section class="ground">
      ${head({level: this.headingLevel, title: this.heading ?? name ?? phrases.partners, lead: this.lead ?? description})}
      ${this.#tier('promoters', fillCount(phrases.promoterTier, promoters.length, language), promoters)}
      ${this.#tier('partners', phrases.partnerTier, others)}
    </section>`;
  }

  #tier(look: string, title: string, partners: readonly PartnerView[]): unknown {
    if (partners.length === 0) return nothing;
    return html`<section class="tier ${look}" part="tier">
      ${heading(this.headingLevel + 1, 'tier-title', title)}
      <ul class="wall">
        ${partners.map(partner => html`<li>${tile(partner)}</li>`)}
      </ul>
    </section>`;
  }
}

function tile(partner: PartnerView): TemplateResult {
  const face = html`<span class="monogram ${partner.mark ? 'shield' : ''}" part="monogram" aria-hidden="true"
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
