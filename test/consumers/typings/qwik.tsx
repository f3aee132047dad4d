/** @jsxImportSource @builder.io/qwik */
import type {} from 'open-for-business-widgets/types/qwik';

export const right = (
  <ofb-banner
    class="framed"
    variant="card"
    content='{"inLanguage": "en"}'
    heading-level={3}
    theme="dark"
    next-event
    onOfb-dismissed$={({detail}) => detail.remember?.trim()}
  >
    <b slot="title">Title</b>
  </ofb-banner>
);

export const wrong = [
  // @ts-expect-error: none of the three variants.
  <ofb-banner variant="cards" />,
  // @ts-expect-error: JSON.
  <ofb-banner content={42} />,
  // @ts-expect-error: no such attribute.
  <ofb-banner ctaLabels="Invest" />,
  // @ts-expect-error: not in the detail of the event.
  <ofb-banner onOfb-dismissed$={({detail}) => detail.nothing} />,
];
