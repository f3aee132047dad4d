import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {dependencies} from '../../controllers/dependencies.ts';
import type {Content, Features, Loaded} from '../widget/features.ts';
import {head, type Head} from '../widget/head.ts';
import {headStyles} from '../widget/head.styles.ts';
import {Widget} from '../widget/widget.ts';
import {card} from './card.ts';
import type {SectorCardsHost} from './layouts/layout.ts';
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
    // Before the content is loaded: nearly every feed gives its sectors addresses.
    when: ({isFed}, view) =>
      view ? view.sectors!.some(({url, links, image}) => url ?? links ?? image) : isFed,
    load: async () => (await import('./links.ts')).Links,
  },
} satisfies Features<SectorCardsHost>;

type Instances = Loaded<typeof features>;

/**
 * The sectors in which the city is strong: one card for each, with an icon in an arch, a figure and a text. The hash
 * `#ofb-sector-food` in the page's address leads to the card of the sector with the id `food`.
 *
 * @tagname ofb-sector-cards
 * @slot - Fallback content: shown until the content is loaded, when it cannot be loaded, and without any sector.
 * @slot title - Replaces the text of the heading.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart list - The list of cards.
 * @csspart card - One sector.
 * @csspart card-title - The name of a sector, below the horizontal line under the arch.
 * @csspart arrow - The arrow after the name of a sector that has an address.
 * @csspart arch - The arch with the icon.
 * @csspart icon - The icon of a sector from the feed.
 * @csspart fact - The figure and its label.
 * @csspart figure - The figure.
 * @csspart text - The description of a sector.
 * @csspart source - The source of the figure.
 * @csspart links - The list of further links of a sector.
 * @csspart link - One further link.
 * @csspart expansion - The events and partners of a sector, which a button shows.
 * @csspart toggle - The button that shows and hides the events and partners of a sector.
 * @csspart more - The button that shows the sectors beyond the limit.
 * @csspart count - The position of the carousel: "1 / 8".
 * @csspart prev - The button that scrolls the carousel back.
 * @csspart next - The button that scrolls the carousel forward.
 * @fires {CustomEvent<{id: string, url?: string}>} ofb-sector-opened - The hash of the address leads to a sector.
 */
export class OfbSectorCards extends Widget<unknown, typeof features> implements SectorCardsHost {
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

  /**
   * `grid` by default, `list` with one line for each sector, or `carousel` with one row that scrolls. Any other value
   * is named once in the console, and the grid is shown.
   */
  declare layout?: 'grid' | 'list' | 'carousel';
  /**
   * Ids of the sectors to show, in this order, separated by spaces or commas: `aerospace food`. Without it, all
   * sectors are shown. Unknown ids are named once in the console, and left out.
   */
  declare sectors?: string;
  /**
   * How many sectors are shown before a button that shows the others, from 1. Without it, all sectors are shown. Any
   * other value is named once in the console, and all sectors are shown.
   */
  declare limit?: number;
  /** Adds a button to each sector that has events or partners, which shows them. */
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
    // The content's own heading is right only for all sectors: "Eight sectors, one city".
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
