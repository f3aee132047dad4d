/**
 * Compares reading a large feed with the minimum: `JSON.parse`, and a loop that formats the dates. Both run in turn in
 * one process, so the ratio does not depend on the speed of the machine.
 */
import {parse} from '../../dist/feed/parse.js';
import {localise} from '../../dist/locale/localise.js';
import {compare} from './compare.js';

const limit = 1.5;
const body = JSON.stringify({events: Array.from({length: 10_000}, (_, number) => eventOf(number))});

const ratio = compare({
  name: 'parse and localise 10,000 events',
  ours: () => localise(parse(body).content, 'en'),
  against: () => plainWalk(JSON.parse(body)),
});

if (ratio > limit) {
  console.error(`More than ${limit} times the plain walk.`);
  process.exitCode = 1;
}

function eventOf(number) {
  const day = new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
  return {
    id: `event-${number}`,
    name: {it: `Incontro numero ${number}`, en: `Meeting number ${number}`},
    description: {it: 'Con Città e partner.', en: 'With the City and its partners.'},
    startDate: day,
    endDate: day,
    location: {it: 'Torino', en: 'Turin'},
    kind: 'forum',
    sectors: ['aerospace'],
    url: `https://example.org/${number}`,
  };
}

function plainWalk({events}) {
  const format = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
  return events.map(event => ({
    ...event,
    name: event.name.en,
    description: event.description.en,
    location: event.location.en,
    dates: [event.startDate, event.endDate].map(date => format.format(new Date(date))),
  }));
}
