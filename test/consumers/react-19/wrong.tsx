/** The compiler has to refuse each marked line. */
import type {} from 'open-for-business-widgets/types/react';

export const wrong = [
  // @ts-expect-error: none of the three variants.
  <ofb-banner variant="cards" />,
  // @ts-expect-error: neither a feed nor JSON.
  <ofb-banner content={42} />,
  // @ts-expect-error: a number.
  <ofb-banner headingLevel="three" />,
  // @ts-expect-error: no such property.
  <ofb-banner ctaLabels="Invest" />,
  // @ts-expect-error: the attribute would be set, which means true.
  <ofb-banner next-event={false} />,
  // @ts-expect-error: not in the detail of the event.
  <ofb-banner onofb-dismissed={({detail}) => detail.nothing} />,
];
