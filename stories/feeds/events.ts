/** Invented events: every status, materials, a long list. */

const feed = (...events: readonly object[]) => ({inLanguage: 'en', events});

/** A link inside the story. */
const page = (id: string) => `#${id}`;

const hall = {name: 'Example Hall', address: '1 Example Street, Turin', url: '#example-hall'};
const slides = {name: 'Slides', url: '#slides'};
const recording = {name: 'Recording', url: '#recording'};

/** For 6 March 2017: past, present and future events, and every change of plan. */
export const everyStatus = feed(
  {
    id: 'over',
    name: 'Example of a forum that is over',
    startDate: '2017-02-06',
    endDate: '2017-02-08',
    kind: 'forum',
    location: 'Turin',
    subjectOf: [slides, recording],
  },
  {
    id: 'abroad',
    name: 'Example of a mission abroad',
    startDate: '2017-02-22T09:30',
    endDate: '2017-02-22T13:00',
    timeZone: 'Asia/Shanghai',
    kind: 'mission',
    location: 'Shanghai',
    subjectOf: [slides],
  },
  {
    id: 'on-now',
    name: 'Example of a congress that is on',
    startDate: '2017-03-06T09:30',
    endDate: '2017-03-06T18:00',
    kind: 'congress',
    location: 'Turin',
    url: page('on-now'),
  },
  {
    id: 'ahead',
    name: 'Example of a meeting ahead',
    description: 'In a hall that has a page of its own, and on-line as well.',
    startDate: '2017-04-05T14:30',
    endDate: '2017-04-05T18:00',
    kind: 'b2b',
    location: hall,
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    url: page('ahead'),
  },
  {
    id: 'sold-out',
    name: 'Example without places left',
    startDate: '2017-04-07',
    kind: 'fair',
    location: 'Turin',
    offers: [{availability: 'https://schema.org/SoldOut'}],
  },
  {
    id: 'cancelled',
    name: 'Example of a mission that is off',
    startDate: '2017-04-10T10:00',
    kind: 'mission',
    eventStatus: 'https://schema.org/EventCancelled',
  },
  {
    id: 'postponed',
    name: 'Example without a new date yet',
    startDate: '2017-04-12',
    endDate: '2017-04-14',
    kind: 'congress',
    location: 'Turin',
    eventStatus: 'https://schema.org/EventPostponed',
  },
  {
    id: 'rescheduled',
    name: 'Example with a new date',
    startDate: '2017-05-20',
    previousStartDate: '2017-03-26',
    kind: 'forum',
    location: 'Turin',
    eventStatus: 'https://schema.org/EventRescheduled',
  },
  {
    id: 'moved',
    name: 'Example of a round table that moved on-line',
    startDate: '2018-01-22T09:00',
    endDate: '2018-01-22T11:00',
    kind: 'conference',
    eventStatus: 'https://schema.org/EventMovedOnline',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
  },
);

/** Past events with one material, with several, and with none. */
export const withMaterials = feed(
  {id: 'one', name: 'Example with slides', startDate: '2017-02-06', subjectOf: [slides]},
  {id: 'two', name: 'Example with more', startDate: '2017-02-13', subjectOf: [slides, recording]},
  {id: 'none', name: 'Example with nothing left', startDate: '2017-02-20', location: 'Turin'},
);

export const one = feed({
  id: 'only',
  name: 'The only example',
  startDate: '2017-03-29',
  endDate: '2017-04-02',
  location: 'Turin',
});

/** One event every nine days from January 2017, each with its own time. */
export const many = (count: number) =>
  feed(
    ...Array.from({length: count}, (_, index) => ({
      id: `example-${index + 1}`,
      name: `Example ${index + 1}`,
      startDate: `${dayAfter('2017-01-02', index * 9)}T${String(8 + (index % 9)).padStart(2, '0')}:30`,
      kind: kinds[index % kinds.length],
      location: index % 3 === 0 ? 'Example Hall' : 'Turin',
    })),
  );

const kinds = ['forum', 'congress', 'mission', 'fair'];

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
