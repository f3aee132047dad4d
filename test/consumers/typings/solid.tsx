/** @jsxImportSource solid-js */
import type {OfbBanner} from 'open-for-business-widgets';
import type {} from 'open-for-business-widgets/types/solid';

declare const banner: OfbBanner;

export const right = (
  <ofb-banner
    ref={banner}
    class="framed"
    variant="card"
    prop:content={{inLanguage: 'en'}}
    headingLevel={3}
    attr:theme="dark"
    bool:next-event={false}
    on:ofb-dismissed={({detail}) => detail.remember?.trim()}
  >
    <b slot="title">Title</b>
  </ofb-banner>
);

export const wrong = [
  // @ts-expect-error: none of the three variants.
  <ofb-banner variant="cards" />,
  // @ts-expect-error: neither a feed nor JSON.
  <ofb-banner prop:content={42} />,
  // @ts-expect-error: no such property.
  <ofb-banner ctaLabels="Invest" />,
  // @ts-expect-error: no such theme.
  <ofb-banner attr:theme="blue" />,
  // @ts-expect-error: not in the detail of the event.
  <ofb-banner on:ofb-dismissed={({detail}) => detail.nothing} />,
];
