/** Defines `<ofb-event-timeline>` alone. */
import {OfbEventTimeline} from '../../elements/event-timeline/event-timeline.ts';
import {register} from '../register.ts';

// So that who defines it knows its properties and events, in TypeScript.
export type {OfbEventTimeline};

register('ofb-event-timeline', OfbEventTimeline);
