/** A feed of `size` events from 20 years, unsorted; every third event has times. */
export function feedOf(size) {
  return {events: Array.from({length: size}, (_, place) => eventOf((place * 7919) % size, size))};
}

function eventOf(number, size) {
  const moment = new Date(Date.UTC(2005, 0, 1) + Math.floor((number / size) * 7_300) * 86_400_000);
  const day = moment.toISOString().slice(0, 10);
  const times = number % 3 ? {startDate: day} : {startDate: `${day}T09:30`, endDate: `${day}T18:00`};
  return {
    id: `event-${number}`,
    name: {it: `Incontro numero ${number}`, en: `Meeting number ${number}`},
    description: {it: 'Con Città e partner.', en: 'With the City and its partners.'},
    ...times,
    location: {it: 'Torino', en: 'Turin'},
    kind: 'forum',
    sectors: ['aerospace'],
    url: `https://example.org/${number}`,
  };
}
