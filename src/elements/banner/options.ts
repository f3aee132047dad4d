import type {Words} from '../../controllers/content-controller.ts';
import type {Need} from '../../controllers/need.ts';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import {dismissible} from './dismissal/dismissal.ts';
import {dismissalStyles} from './dismissal/dismissal.styles.ts';
import {isWithinPeriod} from './period.ts';
import {inRoleOfHost} from './role-of-host.ts';
import {roleStyles} from './role.styles.ts';
import type {BannerHost, Wording} from './banner-model.ts';

export const need: Need = {phrases: 'controls'};
export const styles = [dismissalStyles, roleStyles];

/** When a banner is shown, who speaks in it, and whether it can be closed. */
export function extend(
  wording: Wording,
  banner: BannerHost,
  {phrases, language}: Words,
): Wording | undefined {
  const {dismiss, partnerOf} = phrases as Partial<ControlPhrases>;
  if (!isWithinPeriod(banner) || !dismiss || !partnerOf) return undefined;
  const spoken = banner.roleOfHost ? inRoleOfHost(wording, banner, partnerOf) : wording;
  return banner.dismissible ? dismissible(spoken, banner, {name: dismiss, language}) : spoken;
}
