import {html, type TemplateResult} from 'lit';
import {skyline} from '../../icons/skyline.ts';
import {heading} from '../heading.ts';
import {cardStyles} from './card.styles.ts';
import {heroStyles} from './hero.styles.ts';
import {sceneStyles} from './scene.styles.ts';
import type {Wording} from './wording.ts';

export const styles = [sceneStyles, heroStyles, cardStyles];

/** A card beside the page's text. */
export function card(wording: Wording): TemplateResult {
  return html`<section class="banner card" part="banner">
    ${skyline}
    <div class="body">
      <p class="name" part="name"><bdi>${wording.name}</bdi> · ${wording.organizer}</p>
      ${words(wording)} ${wording.actions}
    </div>
  </section>`;
}

/** The head of a page. */
export function hero(wording: Wording): TemplateResult {
  return html`<section class="banner hero" part="banner">
    <div class="body">
      <div class="brand">
        ${wording.bull}
        <p>
          <strong class="name" part="name"><bdi>${wording.name}</bdi></strong> ${wording.organizer}
        </p>
      </div>
      ${words(wording)} ${wording.actions}
    </div>
    ${skyline}
  </section>`;
}

function words({level, title, lead}: Wording): TemplateResult {
  return html`${heading(level, 'title', html`<slot name="title">${title}</slot>`)}
    <div class="lead" part="lead"><slot name="lead">${lead}</slot></div>`;
}
