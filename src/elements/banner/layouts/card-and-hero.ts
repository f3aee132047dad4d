import {html, nothing, type TemplateResult} from 'lit';
import {skyline} from '../../../icons/skyline.ts';
import {heading} from '../../widget/head.ts';
import {cardStyles} from './card.styles.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';
import {heroStyles} from './hero.styles.ts';
import {sceneStyles} from './card-and-hero.styles.ts';
import type {BannerModel} from '../banner-model.ts';
import {actions} from './bar.ts';

/** The two variants that show the picture of the city, and more text than a bar. */
export class CardAndHero {
  static readonly styles = [sceneStyles, heroStyles, cardStyles];

  /**
   * The template function of a variant.
   *
   * @returns undefined for `bar`, and for an unknown variant, which is named once in the console
   */
  templateOf(variant: string): ((model: BannerModel) => TemplateResult) | undefined {
    if (variant === 'card') return card;
    if (variant === 'hero') return hero;
    if (variant && variant !== 'bar')
      reportAttribute('ofb-banner variant', variant, '"bar", "card" or "hero"');
    return undefined;
  }
}

/** A card beside the text of the page. */
function card(model: BannerModel): TemplateResult {
  const {name, organizer, role, nextEvent, dismissButton} = model;
  return html`<section class="banner card" part="banner">
    ${skyline}
    <div class="body">
      <div class="words">
        <p class="name" part="name"><bdi>${name}</bdi>${organizer && [' · ', organizer]}</p>
        ${words(model)} ${role}${nextEvent}
      </div>
      ${links(model)}
    </div>
    ${dismissButton}
  </section>`;
}

/** A hero at the top of a page. */
function hero(model: BannerModel): TemplateResult {
  const {name, organizer, mark, role, nextEvent, dismissButton} = model;
  return html`<section class="banner hero" part="banner">
    <div class="body">
      <div class="brand">
        ${mark}
        <p>
          <strong class="name" part="name"><bdi>${name}</bdi></strong> ${organizer}
        </p>
      </div>
      ${words(model)} ${role}${nextEvent} ${links(model)}
    </div>
    ${skyline}${dismissButton}
  </section>`;
}

function words({level, title, lead}: BannerModel): TemplateResult {
  return html`${heading(level, 'title', html`<slot name="title">${title}</slot>`)}
    <div class="lead" part="lead"><slot name="lead">${lead}</slot></div>`;
}

function links(model: BannerModel): TemplateResult {
  const {name, url} = model.secondLink;
  return actions(model, name && url ? html`<a class="link" part="link" href=${url}>${name}</a>` : nothing);
}
