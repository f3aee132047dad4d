import {html} from 'lit';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {BannerHost, Wording} from './banner-model.ts';

/**
 * Says who speaks, so that no partner poses as the City.
 *
 * @param partnerOf "Partner of {name}"
 */
export function inRoleOfHost(wording: Wording, banner: BannerHost, partnerOf: string): Wording {
  if (banner.roleOfHost !== 'partner') {
    reportAttribute('ofb-banner role-of-host', banner.roleOfHost!, '"partner"');
    return wording;
  }
  const [before, after] = partnerOf.split('{name}');
  const name = html`${before}<bdi>${wording.name}</bdi>${after}`;
  // In a bar the title takes the place of the name.
  const isBar = banner.variant !== 'card' && banner.variant !== 'hero';
  return isBar && (wording.title || banner.querySelector(':scope > [slot=title]'))
    ? {...wording, more: [html`<p class="role" part="name">${name}</p>`, wording.more]}
    : {...wording, name, organizer: ''};
}
