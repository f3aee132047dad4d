import {nothing, type PropertyDeclarations} from 'lit';
import {mark} from '../../icons/mark.ts';
import type {ProgrammeView} from '../../model/content.ts';
import {Widget, type Words} from '../widget.ts';
import {actions} from './actions.ts';
import {bar} from './bar.ts';
import {styles} from './banner.styles.ts';
import {barStyles} from './bar.styles.ts';
import type {Wording} from './wording.ts';

const loadScene = () => import('./scene.ts');

/**
 * "Open for business", as a bar across the page, as a card beside the text, or as the head of a page.
 *
 * @tagname ofb-banner
 * @slot - Shown until the content is there, and when it does not come.
 * @slot title - Replaces the heading's words.
 * @slot lead - Replaces the line under the heading.
 * @slot cta - Replaces the links.
 * @csspart banner - The whole.
 * @csspart mark - The bull.
 * @csspart name - "Open for business".
 * @csspart title - The heading; a bar has none.
 * @csspart lead - The line under the heading, or the line of the bar.
 * @csspart actions - The links together.
 * @csspart cta - The main link.
 * @csspart link - The second link of the hero.
 * @csspart art - The view from under the arcades.
 * @csspart frieze - The row of arches in a wide bar.
 */
export class OfbBanner extends Widget {
  static override styles = [...Widget.styles, styles, barStyles];

  static override properties: PropertyDeclarations = {
    variant: {},
    ctaLabel: {attribute: 'cta-label'},
    ctaHref: {attribute: 'cta-href'},
    linkLabel: {attribute: 'link-label'},
    linkHref: {attribute: 'link-href'},
  };

  /** `bar` by default. */
  declare variant: 'bar' | 'card' | 'hero';
  /** Words of the main link, instead of the feed's. */
  declare ctaLabel?: string;
  /** Address of the main link, which is not shown without one. */
  declare ctaHref?: string;
  /** Words of the hero's second link, instead of the feed's. */
  declare linkLabel?: string;
  /** Address of the hero's second link, which is not shown without one. */
  declare linkHref?: string;

  constructor() {
    super({part: 'programme'});
    this.variant = 'bar';
  }

  protected override template({view: {programme}}: Words): unknown {
    if (!programme) return nothing;
    // Card and hero share the view from under the arcades, which a bar does not need.
    const isBar = this.variant !== 'hero' && this.variant !== 'card';
    const scene = isBar ? null : this.extra(loadScene);
    if (!scene) return scene === null ? bar(this.#wording(programme, programme.bar)) : nothing;
    return this.variant === 'hero'
      ? scene.hero(this.#wording(programme, programme))
      : scene.card(this.#wording(programme, programme.card));
  }

  // Attributes win over the feed.
  #wording(
    {name, organizer, actions: [main, second] = []}: ProgrammeView,
    words: ProgrammeView['bar'],
  ): Wording {
    return {
      name,
      organizer,
      title: this.heading ?? words?.headline,
      lead: this.lead ?? words?.description,
      level: this.headingLevel,
      bull: mark,
      actions: actions(
        {name: this.ctaLabel ?? main?.name, url: this.ctaHref ?? main?.url},
        this.variant === 'hero'
          ? {name: this.linkLabel ?? second?.name, url: this.linkHref ?? second?.url}
          : undefined,
      ),
    };
  }
}
