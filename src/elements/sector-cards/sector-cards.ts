import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {dependencies} from '../../controllers/dependencies.ts';
import type {Content, Features, Loaded} from '../widget/features.ts';
import {head, type Head} from '../widget/head.ts';
import {headStyles} from '../widget/head.styles.ts';
import {Widget} from '../widget/widget.ts';
import {card} from './card.ts';
import type {Host} from './layouts/layout.ts';
import {styles} from './sector-cards.styles.ts';

const features = {
  selection: {
    when: ({sectors}) => Boolean(sectors),
    load: async () => (await import('./selection.ts')).Selection,
  },
  limit: {
    when: ({limit}) => limit !== undefined && limit !== null,
    load: async () => (await import('./limit.ts')).Limit,
    phrases: 'controls',
  },
  list: {
    when: ({layout}) => layout === 'list',
    load: async () => (await import('./layouts/list.ts')).List,
  },
  carousel: {
    when: ({layout}) => layout === 'carousel',
    load: async () => (await import('./layouts/carousel.ts')).Carousel,
    phrases: 'controls',
  },
  expansion: {
    when: ({expand}) => expand,
    load: async () => (await import('./expansion/expansion.ts')).Expansion,
    phrases: 'events',
    parts: ['events', 'partners'],
  },
  links: {
    // A feed hardly ever has sectors without addresses.
    when: ({isFed}, view) =>
      view ? view.sectors!.some(({url, links, image}) => url ?? links ?? image) : isFed,
    load: async () => (await import('./links.ts')).Links,
  },
} satisfies Features<Host>;

type Instances = Loaded<typeof features>;

/**
 * The sectors in which the city is strong: a street of arches, with a figure beside each. `#ofb-sector-food` in an
 * address leads to one of them.
 *
 * @tagname ofb-sector-cards
 * @slot - Shown until the content is there, when it does not come, and where there is no sector.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart list - All cards.
 * @csspart card - One sector.
 * @csspart card-title - The name of a sector, under the street line.
 * @csspart arrow - The arrow behind the name of a sector that has a page.
 * @csspart arch - The arch with the icon.
 * @csspart icon - A sector's own icon, where the feed has one.
 * @csspart fact - The figure and what it counts.
 * @csspart figure - The figure.
 * @csspart text - The description of a sector.
 * @csspart source - Where the figure was read.
 * @csspart links - The further links of a sector.
 * @csspart link - One of them.
 * @csspart expansion - A sector's events and partners, which a button shows.
 * @csspart toggle - That button.
 * @csspart more - The button that shows the sectors beyond the limit.
 * @csspart count - Where the carousel stands: "1 / 8".
 * @csspart prev - The button that goes back in the carousel.
 * @csspart next - The button that goes on in the carousel.
 * @fires {CustomEvent<{id: string, url?: string}>} ofb-sector-opened - A visitor follows a link to the sector.
 */
export class OfbSectorCards extends Widget<unknown, typeof features> implements Host {
  static override styles = [...Widget.styles, headStyles, styles];
  static override dependencies = dependencies['ofb-sector-cards'];
  static override features = features;
  static override layouts = ['grid', 'list', 'carousel'];
  static override loadSkeleton = () => import('./skeleton.ts');

  static override properties: PropertyDeclarations = {
    layout: {},
    sectors: {},
    limit: {type: Number},
    expand: {type: Boolean},
  };

  /** `grid` by default; a `list` of lines, or a `carousel` of one row. */
  declare layout?: 'grid' | 'list' | 'carousel';
  /** Ids of the sectors to show, in this order, with spaces between them: `aerospace food`; all without it. */
  declare sectors?: string;
  /** How many sectors are shown until a reader asks for more; all without it. */
  declare limit?: number;
  /** Whether each sector can be opened to its events and partners. */
  declare expand: boolean;

  constructor() {
    super();
    this.expand = false;
  }

  protected override template(content: Content<unknown, Instances>): unknown {
    const {view, phrases, language, features} = content;
    const {sectors: all = [], headings} = view;
    const {selection, limit, links, expansion} = features;
    const selected = selection?.of(all) ?? all;
    if (selected.length === 0) return html`<slot></slot>`;

    const count = limit?.countOf(selected) ?? selected.length;
    // The feed's heading speaks of all sectors: "Eight sectors, one city".
    const {name, description} = {...(selected.length === all.length && headings?.sectors)};
    const top = {
      level: this.headingLevel,
      title: this.heading ?? name ?? phrases.sectors,
      lead: this.lead ?? description,
    };
    const cards = selected.slice(0, count).map(sector =>
      card(sector, {
        level: this.headingLevel + 1,
        content,
        links,
        expansion: expansion?.template(sector, content),
      }),
    );
    const layout = features.list ?? features.carousel;
    return html`<section class="ground">
      ${layout?.template(top, cards, content) ?? grid(top, cards)}${limit?.button(selected.length - count, language)}
    </section>`;
  }
}

function grid(top: Head, cards: readonly TemplateResult[]): TemplateResult {
  return html`${head(top)}
    <ul class="grid" part="list">
      ${cards}
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ofb-sector-cards': OfbSectorCards;
  }
  interface GlobalEventHandlersEventMap {
    'ofb-sector-opened': CustomEvent<{id: string; url?: string}>;
  }
}
