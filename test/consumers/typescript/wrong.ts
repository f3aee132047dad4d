/** What the compiler has to refuse. */
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
// @ts-expect-error: not in its detail.
banner.addEventListener('ofb-dismissed', ({detail}) => detail.nothing);
// @ts-expect-error: none of the three layouts.
new OfbSectorCards().layout = 'row';
// @ts-expect-error: a name is text.
export const feed: Feed = {events: [{id: 'fair', name: 3, startDate: '2027-03-06'}]};
// @ts-expect-error: none of our tags.
void renderWidget('ofb-map');
// @ts-expect-error: text, not data.
void validateFeed({});
