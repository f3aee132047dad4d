/** The compiler has to refuse each marked line. */
import {OfbBanner, type Feed} from 'open-for-business-widgets';
import {OfbSectorCards} from 'open-for-business-widgets/elements/sector-cards.js';
import {renderWidget} from 'open-for-business-widgets/server';
import {validateFeed} from 'open-for-business-widgets/validate';
import type {} from 'open-for-business-widgets/types/angular';

const banner = new OfbBanner();
// @ts-expect-error: none of the three variants.
banner.variant = 'cards';
// @ts-expect-error: a number.
banner.headingLevel = 'three';
// @ts-expect-error: not in the detail of the event.
banner.addEventListener('ofb-dismissed', ({detail}) => detail.nothing);
// @ts-expect-error: none of the three layouts.
new OfbSectorCards().layout = 'row';
// @ts-expect-error: a name is text.
export const feed: Feed = {events: [{id: 'fair', name: 3, startDate: '2027-03-06'}]};
// @ts-expect-error: not a tag of this package.
void renderWidget('ofb-map');
// @ts-expect-error: text, not data.
void validateFeed({});
