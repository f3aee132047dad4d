/** What the compiler has to refuse. */
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
  // @ts-expect-error: for tests alone.
  <OfbBanner clock={() => new Date()} />,
  // @ts-expect-error: not in its detail.
  <OfbBanner onOfbDismissed={({detail}) => detail.nothing} />,
];
