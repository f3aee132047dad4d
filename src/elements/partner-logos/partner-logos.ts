import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {formOf} from '../../locale/plural.ts';
import type {PartnerView} from '../../model/content.ts';
import {dependencies} from '../../controllers/dependencies.ts';
import type {Content, Features, Loaded} from '../widget/features.ts';
import {head, heading} from '../widget/head.ts';
import {headStyles} from '../widget/head.styles.ts';
import {Widget} from '../widget/widget.ts';
import type {PartnerLogosHost} from './layouts/layout.ts';
import {styles} from './partner-logos.styles.ts';
import {tile} from './tile.ts';

const features = {
  // Before the content is loaded: nearly every feed gives its partners logos, and hardly any gives initials.
  logos: {
    when: ({isFed}, view) => (view ? view.partners!.some(({logo}) => logo) : isFed),
    load: async () => (await import('./logos/logos.ts')).Logos,
  },
  initials: {
    when: ({isFed}, view) => (view ? view.partners!.some(({initials, mark}) => !(initials ?? mark)) : isFed),
    load: async () => (await import('./initials.ts')).Initials,
  },
  row: {
    when: ({layout}) => layout === 'row',
    load: async () => (await import('./layouts/row.ts')).Row,
  },
  marquee: {
    when: ({layout}) => layout === 'marquee',
    load: async () => (await import('./layouts/marquee.ts')).Marquee,
    phrases: 'controls',
  },
} satisfies Features<PartnerLogosHost>;

type Instances = Loaded<typeof features>;

/**
 * The partners of the programme: a list of names and logos, promoters first.
 *
 * @tagname ofb-partner-logos
 * @slot - Fallback content: shown until the content is loaded, and when it cannot be loaded.
 * @slot title - Replaces the text of the heading.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart tier - The promoters, or the other partners, with their heading; only the grid has tiers.
 * @csspart tier-title - The heading of a tier.
 * @csspart tile - One partner.
 * @csspart logo - The logo from the feed, in the place of monogram and wordmark.
 * @csspart monogram - The arch with the initials of a partner, or with its mark.
 * @csspart wordmark - The name of a partner as text.
 * @csspart toggle - The button that stops and resumes the marquee.
 */
export class OfbPartnerLogos extends Widget<unknown, typeof features> implements PartnerLogosHost {
  static override styles = [...Widget.styles, headStyles, styles];
  static override dependencies = dependencies['ofb-partner-logos'];
  static override features = features;
  static override layouts = ['grid', 'row', 'marquee'];
  static override loadSkeleton = () => import('./skeleton.ts');

  static override properties: PropertyDeclarations = {
    layout: {},
    speed: {type: Number},
  };

  /**
   * `grid` by default, `row` with lines that wrap, or `marquee`, which moves only if the partners do not fit on one
   * line. Any other value is named once in the console, and the grid is shown.
   */
  declare layout?: 'grid' | 'row' | 'marquee';
  /**
   * Speed of the marquee in px per second, above 0 and up to 120; 32 by default. Any other value is named once in the
   * console, and 32 is used.
   */
  declare speed?: number;

  protected override template(content: Content<unknown, Instances>): unknown {
    const {phrases, language, features} = content;
    const {partners = [], headings} = content.view;
    if (partners.length === 0) return nothing;
    const isPromoter = ({tier}: PartnerView) => tier === 'promoter';
    const itemsOf = (tier: readonly PartnerView[]) => tier.map(partner => item(partner, features));
    const promoters = itemsOf(partners.filter(isPromoter));
    const others = itemsOf(partners.filter(partner => !isPromoter(partner)));
    const top = {
      level: this.headingLevel,
      title: this.heading ?? headings?.partners?.name ?? phrases.partners,
      lead: this.lead ?? headings?.partners?.description,
    };
    const layout = features.row ?? features.marquee;
    if (layout) return layout.template(top, [...promoters, ...others]);
    return html`<section class="ground">
      ${head(top)}
      ${this.#tier('promoters', formOf(phrases.promoterTier, promoters.length, language), promoters)}
      ${this.#tier('partners', phrases.partnerTier, others)}
    </section>`;
  }

  #tier(name: string, title: string, items: readonly unknown[]): unknown {
    if (items.length === 0) return nothing;
    return html`<section class="tier ${name}" part="tier">
      ${heading(this.headingLevel + 1, 'tier-title', title)}
      <ul class="wall">
        ${items}
      </ul>
    </section>`;
  }
}

function item(partner: PartnerView, {initials, logos}: Instances): TemplateResult {
  return html`<li>${tile(partner, partner.initials ?? initials?.of(partner.name), logos?.of(partner))}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ofb-partner-logos': OfbPartnerLogos;
  }
}
