import {cityOf, differs, hoursIn, offsetName} from '../../../locale/event-hours.ts';
import {homeZone} from '../../../locale/event-dates.ts';
import {isCivil, spanOf, type Span} from '../../../locale/event-span.ts';
import {fill} from '../../../locale/fill.ts';
import {clockIn} from '../../../locale/instants.ts';
import type {EventView} from '../../../model/content.ts';
import {knownFieldsOf} from '../../../scheduling/lazy-object.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The hours at the venue, with the time zone if the footnote of the list names another. Undefined without hours. */
export function venueHours(span: Span, {language}: TimelineContent): string | undefined {
  const {zone, hours} = span;
  if (hours.length === 0) return undefined;
  const there = hoursIn(zone, span, language);
  return zone === homeZone ? there : `${there} (${cityOf(zone)}, ${offsetName(zone, hours[0]!, language)})`;
}

/**
 * The hours in the visitor's time zone: "Da te: 08:30–12:00 (New York)".
 *
 * @param visitorZone IANA name
 * @returns undefined for an unknown zone, and if the local times are the same as at the venue
 */
export function visitorHours(
  span: Span,
  visitorZone: string,
  {phrases, language}: TimelineContent,
): string | undefined {
  // ICU's name for an unknown zone. Intl throws a RangeError for it.
  if (visitorZone === 'Etc/Unknown' || !differs(span.zone, visitorZone, span)) return undefined;
  return fill(phrases.yourTime, {
    hours: hoursIn(visitorZone, span, language),
    city: visitorZone === homeZone ? phrases.homeCity : cityOf(visitorZone),
  });
}

/** The footnote that names the time zone of the list: "Orari di Torino (CET, UTC+1)." Undefined without such hours. */
export function homeHours(
  events: readonly EventView[],
  {phrases, language}: TimelineContent,
): string | undefined {
  // By offset: formatting a name is slow, and a long list has many hours but few offsets.
  const instants = new Map<number, number>();
  for (const event of events) {
    const {startDate, timeZone = homeZone, eventStatus} = knownFieldsOf(event);
    if (eventStatus === 'EventPostponed' || timeZone !== homeZone || isCivil(startDate)) continue;
    for (const instant of spanOf(event).hours) {
      instants.set(Math.ceil((clockIn(homeZone, instant) - instant) / 1000), instant);
    }
    // Since 1893, Turin has two offsets: winter and summer time.
    if (instants.size > 1) break;
  }
  if (instants.size === 0) return undefined;
  const offsets = [...instants.values()].map(instant => offsetName(homeZone, instant, language));
  return fill(phrases.homeTime, {offsets: offsets.join('; ')});
}
