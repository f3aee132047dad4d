/**
 * Everything that a feed can say, in one language alone. Every text has a word of its own, by which it is found again.
 *
 * @param {(words: string) => unknown} text how the feed writes what it says
 */
export const feedIn = text => ({
  programme: {
    name: 'Open for business',
    organizer: text('Città di parola'),
    headline: text('Titolo di parola'),
    description: text('Testo di parola'),
    bar: {description: text('Riga di parola')},
    actions: [{name: text('Vai alla parola'), url: 'https://example.org/'}],
  },
  headings: Object.fromEntries(
    ['sectors', 'partners', 'events'].map(part => [
      part,
      {name: text(`Capo di parola`), description: text('Sotto la parola')},
    ]),
  ),
  sectors: [
    {
      id: 'food',
      name: text('Settore di parola'),
      description: text('Che cosa è la parola'),
      figure: {
        value: 12,
        unitText: text('%'),
        name: text('parole contate'),
        observationDate: '2023',
        citation: {name: text('Fonte di parola')},
      },
      links: [{name: text('Leggi la parola'), url: 'https://example.org/'}],
    },
  ],
  partners: [{id: 'one', name: text('Ente di parola'), nameStrong: text('di parola')}],
  events: [
    {
      id: 'one',
      name: text('Incontro di parola'),
      description: text('Si parla di parola'),
      startDate: '2017-03-06',
      location: text('Luogo di parola'),
      organizer: text('Ente di parola'),
      keywords: [text('parola')],
      sectors: ['food'],
      subjectOf: [{name: text('Atti di parola'), url: 'https://example.org/'}],
    },
    {
      id: 'two',
      name: text('Secondo di parola'),
      startDate: '2017-04-06',
      location: {name: text('Luogo di parola'), address: text('Via parola 1')},
      url: 'https://example.org/',
    },
    {id: 'three', name: text('Terzo di parola'), startDate: '2017-05-06', location: text('Sala di parola')},
  ],
});
