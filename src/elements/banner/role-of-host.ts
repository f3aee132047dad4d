import {html} from 'lit';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {BannerHost, BannerModel} from './banner-model.ts';
import {roleStyles} from './role.styles.ts';

/** Names who shows the banner, so that no partner is taken for the City. */
export class RoleOfHost {
  static readonly styles = [roleStyles];

  declare readonly phrases: ControlPhrases;
  readonly #banner: BannerHost;

  constructor(banner: BannerHost) {
    this.#banner = banner;
  }

  /** The model with the role in it; as it was where the attribute has an unknown value. */
  apply(model: BannerModel): BannerModel {
    const {roleOfHost, variant} = this.#banner;
    if (!roleOfHost) return model;
    if (roleOfHost !== 'partner') {
      reportAttribute('ofb-banner role-of-host', roleOfHost, '"partner"');
      return model;
    }
    const [before, after] = this.phrases.partnerOf.split('{name}');
    const name = html`${before}<bdi>${model.name}</bdi>${after}`;
    // In a bar the title takes the place of the name.
    const isBar = variant !== 'card' && variant !== 'hero';
    const hasTitle = model.title || this.#banner.querySelector(':scope > [slot=title]');
    return isBar && hasTitle
      ? {...model, role: html`<p class="role" part="name">${name}</p>`}
      : {...model, name, organizer: ''};
  }
}
