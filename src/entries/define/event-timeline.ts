/** Defines `<ofb-event-timeline>` alone. */
import {OfbEventTimeline} from '../../elements/event-timeline/event-timeline.ts';
import {register} from '../register.ts';

register('ofb-event-timeline', OfbEventTimeline);
