/** Defines the four elements, for projects with a bundler. */
import './define/banner.ts';
import './define/event-timeline.ts';
import './define/partner-logos.ts';
import './define/sector-cards.ts';
