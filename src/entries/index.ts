/** The four classes, not yet defined as elements; the function that replaces phrases; the types of feeds. */
export {OfbBanner} from '../elements/banner/banner.ts';
export {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
export {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
export {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
export {registerPhrases, type OwnPhrases} from '../controllers/own-phrases.ts';
export type {Content, Part} from '../model/content.ts';
export type {Problem} from '../model/problem.ts';
export type {Text} from '../model/text.ts';
export type {Feed} from '../validator/feed-schema.ts';
