import {facts as builtInSectors} from '../../content/facts/sectors.ts';
import {quote} from '../finding.ts';
import {nearest} from '../nearest.ts';
import {itemsOf, type Rule} from './rule.ts';

/** Reports events that end before they start. */
export const endsBeforeStart: Rule = function* (feed) {
  for (const [index, {startDate, endDate}] of itemsOf(feed, 'events').entries()) {
    if (typeof startDate !== 'string' || typeof endDate !== 'string') continue;
    if (!isBefore(endDate, startDate)) continue;
    yield {
      severity: 'error',
      rule: 'ends-before-start',
      path: ['events', index, 'endDate'],
      found: quote(endDate),
      expected: `a time that is not before the start, ${quote(startDate)}`,
      suggestion: 'endDate is the last day, included: an event of one day needs none',
    };
  }
};

/**
 * Reports events and partners with an unknown sector. The sectors of the feed are known, or, without any, the built-in
 * ones.
 */
export const unknownSectors: Rule = function* (feed) {
  const own = itemsOf(feed, 'sectors').flatMap(({id}) => (typeof id === 'string' ? [id] : []));
  const known = own.length > 0 ? own : Object.keys(builtInSectors);
  for (const part of ['partners', 'events']) {
    for (const [index, {sectors}] of itemsOf(feed, part).entries()) {
      for (const [place, sector] of Array.isArray(sectors) ? sectors.entries() : []) {
        if (typeof sector !== 'string' || known.includes(sector)) continue;
        const meant = nearest(sector, known);
        yield {
          severity: 'warning',
          rule: 'unknown-sector',
          path: [part, index, 'sectors', place],
          found: quote(sector),
          expected: `the id of a sector: ${known.join(', ')}`,
          suggestion: meant && `did you mean \`${meant}\`?`,
        };
      }
    }
  }
};

/** Reports events whose super-event is missing in the feed, or is the event itself. */
export const unknownSuperEvents: Rule = function* (feed) {
  const events = itemsOf(feed, 'events');
  for (const [index, {id, superEvent}] of events.entries()) {
    if (typeof superEvent !== 'string') continue;
    const others = events.flatMap(event =>
      typeof event['id'] === 'string' && event['id'] !== id ? [event['id']] : [],
    );
    if (others.includes(superEvent)) continue;
    const meant = nearest(superEvent, others);
    yield {
      severity: 'warning',
      rule: 'unknown-super-event',
      path: ['events', index, 'superEvent'],
      found: quote(superEvent),
      expected: 'the id of another event of this feed',
      suggestion: meant && `did you mean \`${meant}\`?`,
    };
  }
};

/**
 * Whether a time is certainly before another. Two times with an offset are compared as instants, two local times as
 * they are written, and dates by the day. When only one has an offset, the days must be at least two apart.
 */
function isBefore(time: string, other: string): boolean {
  const [moment, otherMoment] = [momentOf(time), momentOf(other)];
  if (moment !== undefined && otherMoment !== undefined) return moment < otherMoment;
  const isOneClock = moment === undefined && otherMoment === undefined;
  if (isOneClock && time.includes('T') && other.includes('T')) return time < other;
  if (isOneClock) return time.slice(0, 10) < other.slice(0, 10);
  // 36 hours are more than the offsets of two time zones can differ.
  return dayOf(other) - dayOf(time) > 36 * 3_600_000;
}

/** The instant of a time with an offset, in milliseconds since the epoch; undefined for a local time or a date. */
function momentOf(time: string): number | undefined {
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(time) ? Date.parse(time) : undefined;
}

function dayOf(time: string): number {
  return Date.parse(time.slice(0, 10));
}
