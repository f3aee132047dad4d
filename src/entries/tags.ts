/** The tags of all elements, each with a function that loads the class. It rejects if the module cannot be loaded. */
export const tags = {
  'ofb-banner': () => import('../elements/banner/banner.ts').then(module => module.OfbBanner),
  'ofb-sector-cards': () =>
    import('../elements/sector-cards/sector-cards.ts').then(module => module.OfbSectorCards),
  'ofb-event-timeline': () =>
    import('../elements/event-timeline/event-timeline.ts').then(module => module.OfbEventTimeline),
  'ofb-partner-logos': () =>
    import('../elements/partner-logos/partner-logos.ts').then(module => module.OfbPartnerLogos),
};

export type Tag = keyof typeof tags;
