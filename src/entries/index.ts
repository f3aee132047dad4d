/** The four classes, defined nowhere yet, and the types of what they take. */
export {OfbBanner} from '../elements/banner/banner.ts';
export {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
export {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
export {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
export type {Content, Part} from '../model/content.ts';
export type {Problem} from '../model/problem.ts';
export type {Text} from '../model/text.ts';
export type {Feed} from '../validator/feed-schema.ts';
