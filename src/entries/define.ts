/** Defines the four elements at once, for projects that bundle us. */
import './define/banner.ts';
import './define/event-timeline.ts';
import './define/partner-logos.ts';
import './define/sector-cards.ts';
