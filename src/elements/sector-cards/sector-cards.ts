import {html, type PropertyDeclarations} from 'lit';
import {facts} from '../../content/facts/sectors.ts';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import {head} from '../widget/head.ts';
import {headStyles} from '../widget/head.styles.ts';
import {Widget, type Words} from '../widget/widget.ts';
import {card} from './card.ts';
import type {Layout} from './layouts/layout.ts';
import {styles} from './sector-cards.styles.ts';

const loadOptions = () => import('./selection.ts');
const loadLinks = () => import('./links.ts');
const loadExpansion = () => import('./expansion/expansion.ts');
const loadList = () => import('./layouts/list.ts');
const loadCarousel = () => import('./layouts/carousel.ts');
const controls = {phrases: 'controls'} as const;

/** The words of what can be operated come later; until then it is not shown. */
type CardWords = Words<Partial<ControlPhrases>>;

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
export class OfbSectorCards extends Widget<Partial<ControlPhrases>> {
  static override styles = [...Widget.styles, headStyles, styles];

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
    super({part: 'sectors', facts}, () => import('./skeleton.ts'));
    this.expand = false;
  }

  // All that the page asks for sets out at once, beside the content.
  protected override willUpdate(): void {
    if (this.src || this.content !== undefined) this.extra(loadLinks);
    if (this.layout === 'carousel' || this.limit) this.need(controls);
    for (const need of this.#asked()[2]?.needs ?? []) this.need(need);
  }

  protected override template(words: CardWords): unknown {
    const {sectors: all = [], headings} = words.view;
    const [options, layout, expansion] = this.#asked();
    const links = all.some(({url, links, image}) => url ?? links ?? image) ? this.extra(loadLinks) : null;
    const {shown, isAll, more} = options?.select(all, this, words) ?? {shown: all, isAll: true};
    if ([options, layout, links].includes(undefined) || shown.length === 0) return html`<slot></slot>`;

    // The feed's heading speaks of all of them: "Eight sectors, one city".
    const {name, description} = {...(isAll && headings?.sectors)};
    const {phrases} = words;
    const top = {
      level: this.headingLevel,
      title: this.heading ?? name ?? phrases.sectors,
      lead: this.lead ?? description,
    };
    const cards = shown.map(sector =>
      card(sector, {
        level: this.headingLevel + 1,
        words,
        links,
        inside: expansion?.inside(sector, this, words),
      }),
    );
    const draw = layout?.draw ?? grid;
    return html`<section class="ground">${draw(top, cards, {host: this, words})}${more}</section>`;
  }

  /** What the page asks for besides a grid of all; a part is `null` where it does not, `undefined` on its way. */
  #asked() {
    const {layout, sectors, limit} = this;
    return [
      (layout ?? sectors ?? limit) === undefined ? null : this.extra(loadOptions),
      layout === 'list' ? this.extra(loadList) : layout === 'carousel' ? this.extra(loadCarousel) : null,
      this.expand ? this.extra(loadExpansion) : null,
    ] as const;
  }
}

const grid: Layout['draw'] = (top, cards) =>
  html`${head(top)}
    <ul class="grid" part="list">
      ${cards}
    </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'ofb-sector-cards': OfbSectorCards;
  }
  interface GlobalEventHandlersEventMap {
    'ofb-sector-opened': CustomEvent<{id: string; url?: string}>;
  }
}
