import {cityOf, differs, hoursIn, offsetName} from '../../../locale/event-hours.ts';
import {homeZone} from '../../../locale/event-dates.ts';
import {isCivil, spanOf, type Span} from '../../../locale/event-span.ts';
import {fill} from '../../../locale/fill.ts';
import {clockIn} from '../../../locale/instants.ts';
import type {EventView} from '../../../model/content.ts';
import {knownFieldsOf} from '../../../scheduling/lazy-object.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The hours at the venue, with its zone where that is not the one named below the list. */
export function venueHours(span: Span, {language}: TimelineContent): string | undefined {
  const {zone, hours} = span;
  if (hours.length === 0) return undefined;
  const there = hoursIn(zone, span, language);
  return zone === homeZone ? there : `${there} (${cityOf(zone)}, ${offsetName(zone, hours[0]!, language)})`;
}

/** The same on the visitor's own clock, where that shows something else: "Da te: 08:30–12:00 (New York)". */
export function visitorHours(
  span: Span,
  visitorZone: string,
  {phrases, language}: TimelineContent,
): string | undefined {
  // ICU's name for a zone that it does not know; Intl refuses it.
  if (visitorZone === 'Etc/Unknown' || !differs(span.zone, visitorZone, span)) return undefined;
  return fill(phrases.yourTime, {
    hours: hoursIn(visitorZone, span, language),
    city: visitorZone === homeZone ? phrases.homeCity : cityOf(visitorZone),
  });
}

/** Whose hours the list shows where it does not say otherwise: "Orari di Torino (CET, UTC+1)." */
export function homeHours(
  events: readonly EventView[],
  {phrases, language}: TimelineContent,
): string | undefined {
  // A name takes long to find, and a long list has many hours but few offsets.
  const instants = new Map<number, number>();
  for (const event of events) {
    const {startDate, timeZone = homeZone, eventStatus} = knownFieldsOf(event);
    if (eventStatus === 'EventPostponed' || timeZone !== homeZone || isCivil(startDate)) continue;
    for (const instant of spanOf(event).hours) {
      instants.set(Math.ceil((clockIn(homeZone, instant) - instant) / 1000), instant);
    }
    // In Turin there has been one for the summer and one for the winter since 1893.
    if (instants.size > 1) break;
  }
  if (instants.size === 0) return undefined;
  const offsets = [...instants.values()].map(instant => offsetName(homeZone, instant, language));
  return fill(phrases.homeTime, {offsets: offsets.join('; ')});
}
