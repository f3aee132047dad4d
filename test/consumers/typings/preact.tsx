/** @jsxImportSource preact */
import type {OfbBanner} from 'open-for-business-widgets';
import type {} from 'open-for-business-widgets/types/preact';
import {createRef} from 'preact';

export const right = (
  <ofb-banner
    ref={createRef<OfbBanner>()}
    class="framed"
    variant="card"
    content={{inLanguage: 'en'}}
    headingLevel={3}
    heading-level="3"
    theme="dark"
    next-event
    nextEvent={false}
    onofb-dismissed={({detail}) => detail.remember?.trim()}
  >
    <b slot="title">Title</b>
  </ofb-banner>
);

export const wrong = [
  // @ts-expect-error: none of the three variants.
  <ofb-banner variant="cards" />,
  // @ts-expect-error: neither a feed nor JSON.
  <ofb-banner content={42} />,
  // @ts-expect-error: no such property.
  <ofb-banner ctaLabels="Invest" />,
  // @ts-expect-error: the attribute would be set, which means true.
  <ofb-banner next-event={false} />,
  // @ts-expect-error: not in the detail of the event.
  <ofb-banner onofb-dismissed={({detail}) => detail.nothing} />,
];
