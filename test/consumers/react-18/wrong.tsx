/** The compiler has to refuse each marked line. */
import {OfbBanner} from 'open-for-business-widgets/react';

export const wrong = [
  // @ts-expect-error: none of the three variants.
  <OfbBanner variant="cards" />,
  // @ts-expect-error: neither a feed nor JSON.
  <OfbBanner content={42} />,
  // @ts-expect-error: a number.
  <OfbBanner headingLevel="three" />,
  // @ts-expect-error: no such property.
  <OfbBanner ctaLabels="Invest" />,
  // @ts-expect-error: only tests may set the clock.
  <OfbBanner clock={() => new Date()} />,
  // @ts-expect-error: not in the detail of the event.
  <OfbBanner onOfbDismissed={({detail}) => detail.nothing} />,
];
