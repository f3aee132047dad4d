import {facts as builtInSectors} from '../../content/facts/sectors.ts';
import {quote} from '../finding.ts';
import {nearest} from '../nearest.ts';
import {itemsOf, type Rule} from './rule.ts';

/** Events that are over before they begin. */
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
      suggestion: 'the last day counts: an event of one day needs no end',
    };
  }
};

/** Events and partners that name a sector which neither the feed nor the built-in content has. */
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

/** Events that are part of one that the feed does not have, or of themselves. */
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

/** Whether a time is surely before another: on one clock to the minute, else by its day on the wall calendar. */
function isBefore(time: string, other: string): boolean {
  const [moment, otherMoment] = [momentOf(time), momentOf(other)];
  if (moment !== undefined && otherMoment !== undefined) return moment < otherMoment;
  const isOneClock = moment === undefined && otherMoment === undefined;
  if (isOneClock && time.includes('T') && other.includes('T')) return time < other;
  if (isOneClock) return time.slice(0, 10) < other.slice(0, 10);
  // A day and a half is more than two clocks on Earth can differ.
  return dayOf(other) - dayOf(time) > 36 * 3_600_000;
}

/** The moment of a time with an offset; without one, it depends on the venue's clock. */
function momentOf(time: string): number | undefined {
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(time) ? Date.parse(time) : undefined;
}

function dayOf(time: string): number {
  return Date.parse(time.slice(0, 10));
}
