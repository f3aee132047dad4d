import {html, nothing, type TemplateResult} from 'lit';
import {skyline} from '../../../icons/skyline.ts';
import {heading} from '../../widget/heading.ts';
import {cardStyles} from './card.styles.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';
import {heroStyles} from './hero.styles.ts';
import {sceneStyles} from './card-and-hero.styles.ts';
import type {Wording} from '../banner-model.ts';

export const styles = [sceneStyles, heroStyles, cardStyles];

/** What draws a variant that is no bar; undefined for one that nobody knows. */
export function drawingOf(variant: string): ((wording: Wording) => TemplateResult) | undefined {
  if (variant === 'card') return card;
  if (variant === 'hero') return hero;
  reportAttribute('ofb-banner variant', variant, '"bar", "card" or "hero"');
  return undefined;
}

/** A card beside the page's text. */
function card(wording: Wording): TemplateResult {
  return html`<section class="banner card" part="banner">
    ${skyline}
    <div class="body">
      <div class="words">
        <p class="name" part="name">
          <bdi>${wording.name}</bdi>${wording.organizer && [' · ', wording.organizer]}
        </p>
        ${words(wording)} ${wording.more}
      </div>
      ${links(wording)}
    </div>
    ${wording.dismiss}
  </section>`;
}

/** The head of a page. */
function hero(wording: Wording): TemplateResult {
  return html`<section class="banner hero" part="banner">
    <div class="body">
      <div class="brand">
        ${wording.bull}
        <p>
          <strong class="name" part="name"><bdi>${wording.name}</bdi></strong> ${wording.organizer}
        </p>
      </div>
      ${words(wording)} ${wording.more} ${links(wording)}
    </div>
    ${skyline}${wording.dismiss}
  </section>`;
}

function words({level, title, lead}: Wording): TemplateResult {
  return html`${heading(level, 'title', html`<slot name="title">${title}</slot>`)}
    <div class="lead" part="lead"><slot name="lead">${lead}</slot></div>`;
}

function links({actions, link}: Wording): TemplateResult {
  const second = link.name && link.url;
  return actions(second ? html`<a class="link" part="link" href=${second}>${link.name}</a>` : nothing);
}
