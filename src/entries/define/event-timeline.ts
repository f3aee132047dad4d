/** Defines `<ofb-event-timeline>` alone. */
import {OfbEventTimeline} from '../../elements/event-timeline/event-timeline.ts';
import {register} from '../register.ts';

// Exports the type, so that TypeScript knows the properties and events of the element after this import.
export type {OfbEventTimeline};

register('ofb-event-timeline', OfbEventTimeline);
