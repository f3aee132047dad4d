import {html, nothing, type PropertyDeclarations} from 'lit';
import {facts} from '../../content/facts/partners.ts';
import {formOf} from '../../locale/plural.ts';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import type {PartnerView} from '../../model/content.ts';
import {head} from '../widget/head.ts';
import {headStyles} from '../widget/head.styles.ts';
import {heading} from '../widget/heading.ts';
import {Widget, type Words} from '../widget/widget.ts';
import type {Layout} from './layouts/layout.ts';
import {styles} from './partner-logos.styles.ts';
import {tile} from './tile.ts';

const loadInitials = () => import('./initials.ts');
const loadLogos = () => import('./logos/logos.ts');
const loadRow = () => import('./layouts/row.ts');
const loadMarquee = () => import('./layouts/marquee.ts');
const controls = {phrases: 'controls'} as const;

/**
 * Who stands behind the programme: a wall of names and logos, promoters first.
 *
 * @tagname ofb-partner-logos
 * @slot - Shown until the content is there, and when it does not come.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart tier - Promoters, or partners; only the grid has tiers.
 * @csspart tier-title - The heading of a tier.
 * @csspart tile - One partner.
 * @csspart logo - The logo from the feed, over monogram and wordmark.
 * @csspart monogram - The arch with the initials.
 * @csspart wordmark - The name.
 * @csspart toggle - The button that stops and resumes the marquee.
 */
export class OfbPartnerLogos extends Widget<Partial<ControlPhrases>> {
  static override styles = [...Widget.styles, headStyles, styles];

  static override properties: PropertyDeclarations = {
    layout: {},
    speed: {type: Number},
  };

  /** `grid` by default; `marquee` moves only where the partners do not fit on one line. */
  declare layout?: 'grid' | 'row' | 'marquee';
  /** How fast the marquee moves, in px per second, up to 120; 32 by default. */
  declare speed?: number;

  constructor() {
    super({part: 'partners', facts}, () => import('./skeleton.ts'));
  }

  protected override template({view, phrases, language}: Words<Partial<ControlPhrases>>): unknown {
    const {partners = [], headings} = view;
    if (partners.length === 0) return nothing;
    const layout = this.#layout();
    const logos = partners.some(({logo}) => logo) ? this.extra(loadLogos) : null;
    const made = partners.every(({initials, mark}) => initials ?? mark) ? null : this.extra(loadInitials);
    if ([layout, logos, made].includes(undefined)) return html`<slot></slot>`;
    const itemsOf = (tier: readonly PartnerView[]) =>
      tier.map(partner => {
        const initials = partner.initials ?? made?.initialsOf(partner.name);
        return html`<li>${tile(partner, initials, logos?.logoOf(this, partner))}</li>`;
      });
    const promoters = itemsOf(partners.filter(({tier}) => tier === 'promoter'));
    const others = itemsOf(partners.filter(({tier}) => tier !== 'promoter'));
    const wall = {
      level: this.headingLevel,
      title: this.heading ?? headings?.partners?.name ?? phrases.partners,
      lead: this.lead ?? headings?.partners?.description,
      items: [...promoters, ...others],
      phrases,
    };
    return (
      layout?.show(this, wall) ??
      html`<section class="ground">
        ${head(wall)}
        ${this.#tier('promoters', formOf(phrases.promoterTier, promoters.length, language), promoters)}
        ${this.#tier('partners', phrases.partnerTier, others)}
      </section>`
    );
  }

  #layout(): Layout | null | undefined {
    if ((this.layout ?? 'grid') === 'grid') return null;
    if (this.layout !== 'marquee') return this.extra<Layout>(loadRow);
    this.need(controls);
    return this.extra<Layout>(loadMarquee);
  }

  #tier(look: string, title: string, items: readonly unknown[]): unknown {
    if (items.length === 0) return nothing;
    return html`<section class="tier ${look}" part="tier">
      ${heading(this.headingLevel + 1, 'tier-title', title)}
      <ul class="wall">
        ${items}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ofb-partner-logos': OfbPartnerLogos;
  }
}
