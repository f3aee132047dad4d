import {html} from 'lit';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {BannerHost, BannerModel} from './banner-model.ts';
import {roleStyles} from './role.styles.ts';

/** Says that a partner shows the banner, so that visitors do not think that the City does. */
export class RoleOfHost {
  static readonly styles = [roleStyles];

  declare readonly phrases: ControlPhrases;
  readonly #banner: BannerHost;

  constructor(banner: BannerHost) {
    this.#banner = banner;
  }

  /**
   * Adds the role to a model. An unknown role is named once in the console, and the model is returned unchanged.
   */
  apply(model: BannerModel): BannerModel {
    const {roleOfHost, variant} = this.#banner;
    if (!roleOfHost) return model;
    if (roleOfHost !== 'partner') {
      reportAttribute('ofb-banner role-of-host', roleOfHost, '"partner"');
      return model;
    }
    const [before, after] = this.phrases.partnerOf.split('{name}');
    const name = html`${before}<bdi>${model.name}</bdi>${after}`;
    // A bar with a title does not show the name: the role becomes a text of its own.
    const isBar = variant !== 'card' && variant !== 'hero';
    const hasTitle = model.title || this.#banner.querySelector(':scope > [slot=title]');
    return isBar && hasTitle
      ? {...model, role: html`<p class="role" part="name">${name}</p>`}
      : {...model, name, organizer: ''};
  }
}
