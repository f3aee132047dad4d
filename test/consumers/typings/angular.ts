import type {OfbBindings, OfbElements, OfbEvents} from 'open-for-business-widgets/types/angular';

type Banner = OfbElements['ofb-banner'];
type Dismissed = OfbEvents['ofb-dismissed'];

export const right = [
  (banner: Banner, {detail}: Dismissed) => (banner.heading = detail.remember ?? ''),
  {content: {inLanguage: 'en'}, 'attr.theme': 'dark'} satisfies OfbBindings['ofb-banner'],
];

export const wrong = [
  // @ts-expect-error: none of the three variants.
  (banner: Banner) => (banner.variant = 'cards'),
  // @ts-expect-error: neither a feed nor JSON.
  (banner: Banner) => (banner.content = 42),
  // @ts-expect-error: not in the detail of the event.
  ({detail}: Dismissed) => detail.nothing,
  // @ts-expect-error: no such theme.
  {'attr.theme': 'blue'} satisfies OfbBindings['ofb-banner'],
];
