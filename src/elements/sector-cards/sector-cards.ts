import {html, nothing, type PropertyDeclarations} from 'lit';
import {facts} from '../../content/facts/sectors.ts';
import {head} from '../head.ts';
import {headStyles} from '../head.styles.ts';
import {Widget, type Words} from '../widget.ts';
import {card} from './card.ts';
import {styles} from './sector-cards.styles.ts';
import {selectSectors} from './select-sectors.ts';

/**
 * The sectors in which the city is strong: a street of arches, with a figure beside each.
 *
 * @tagname ofb-sector-cards
 * @slot - Shown until the content is there, and when it does not come.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @csspart title - The heading.
 * @csspart lead - The line under the heading.
 * @csspart list - All cards.
 * @csspart card - One sector.
 * @csspart card-title - The name of a sector, under the street line.
 * @csspart arch - The arch with the icon.
 * @csspart fact - The figure and what it counts.
 * @csspart figure - The figure.
 * @csspart text - The description of a sector.
 * @csspart source - Where the figure was read.
 */
export class OfbSectorCards extends Widget {
  static override styles = [...Widget.styles, headStyles, styles];

  static override properties: PropertyDeclarations = {sectors: {}};

  /** Ids of the sectors to show, in this order, with spaces between them: `aerospace food`; all without it. */
  declare sectors?: string;

  constructor() {
    super({part: 'sectors', facts});
  }

  protected override template(words: Words): unknown {
    const {view, phrases} = words;
    const all = view.sectors ?? [];
    const sectors = selectSectors(all, this.sectors);
    if (sectors.length === 0) return nothing;
    // The feed's heading speaks of all of them: "Eight sectors, one city".
    const {name, description} = {...(sectors.length === all.length && view.headings?.sectors)};
    return html`<section class="ground">
      ${head({level: this.headingLevel, title: this.heading ?? name ?? phrases.sectors, lead: this.lead ?? description})}
      <ul class="grid" part="list">
        ${sectors.map(sector => html`<li class="card" part="card">${card(sector, this.headingLevel + 1, words)}</li>`)}
      </ul>
    </section>`;
  }
}
