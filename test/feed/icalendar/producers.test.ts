import {expect} from 'chai';
import {parse} from './calendars.ts';
import {producers, readFileOf} from './producer-files.ts';

describe('the iCalendar reader', () => {
  for (const name of producers) {
    it(`reports no problem in the file of ${name}`, () => {
      const {content, problems} = parse(readFileOf(name));

      expect(problems).to.deep.equal([]);
      expect(content.events!.length).to.be.greaterThan(1);
      expect(content.headings?.events?.name).to.be.a('string');
    });
  }

  it('reads Google Calendar: UTC with the zone of the calendar, HTML, a conference with replies, a moved date', () => {
    const {content} = parse(readFileOf('google'));

    expect(content.headings?.events?.name).to.equal('Torino, aperta alle imprese');
    expect(content.events![0]).to.deep.equal({
      id: '5k2v8q1r7t-google-com',
      name: "Forum dell'aerospazio",
      description: 'Una giornata di incontri & visite.\n\nProgramma: qui',
      startDate: '2026-03-06T08:30Z',
      endDate: '2026-03-06T16:00Z',
      timeZone: 'Europe/Rome',
      eventStatus: 'EventScheduled',
      location: 'Lingotto Fiere, Via Nizza 294, 10126 Torino',
      organizer: 'Eventi Torino',
    });
    expect(content.events!.slice(1).map(({startDate}) => startDate)).to.deep.equal([
      ...['2026-03-16T18:00', '2026-03-30T18:00', '2026-04-07T18:00', '2026-05-01'],
    ]);
    expect(content.events!.at(-1)).to.include({
      eventStatus: 'EventCancelled',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    });
  });

  it('reads Outlook: Windows zones, a custom zone, HTML beside the text, whole days from midnight to midnight', () => {
    const {events} = parse(readFileOf('outlook')).content;

    expect(events!.map(({startDate, endDate, timeZone}) => [startDate, endDate, timeZone])).to.deep.equal([
      ['2026-03-10T09:00', '2026-03-10T17:00', 'Europe/Rome'],
      ['2026-03-28T23:00+01:00', '2026-03-29T04:00+02:00', undefined],
      ['2026-06-01', '2026-06-02', undefined],
    ]);
    expect(events!.map(({description}) => description)).to.deep.equal([
      'Incontro annuale.\nSito (https://example.org/incontro)',
      "Laboratori aperti\n\nfino all'alba",
      undefined,
    ]);
    expect(events![0]!.id).to.equal('040000008200e00074c5b7101a82e0-b6kagl');
    expect(events![0]!.keywords).to.deep.equal(['Imprese', 'Ricerca, sviluppo']);
  });

  it('reads Apple Calendar: the name of a place with its address and coordinates', () => {
    const [first] = parse(readFileOf('apple')).content.events!;

    expect(first!.location).to.deep.equal({
      name: 'Italian Trade Agency',
      address: '33 East 67th Street, New York NY 10065, United States',
      geo: {latitude: 40.768312, longitude: -73.967541},
    });
  });

  it('reads Nextcloud: a series with a cancelled date, without its tasks', () => {
    const {events} = parse(readFileOf('nextcloud')).content;

    expect(events!.map(({startDate, eventStatus}) => [startDate, eventStatus])).to.deep.equal([
      ['2026-10-23T10:00', 'EventScheduled'],
      ['2026-10-24T10:00', 'EventScheduled'],
      ['2026-10-25T14:00', 'EventCancelled'],
      ['2026-10-26T10:00', 'EventScheduled'],
    ]);
    expect(events![0]!.keywords).to.deep.equal(['Innovazione', 'Visite']);
  });

  it('reads The Events Calendar: HTML entities in names, an organiser with percent-encoded characters', () => {
    const [first] = parse(readFileOf('the-events-calendar')).content.events!;

    expect(first).to.include({name: 'Export: regole – parte 1', organizer: 'Città di Torino'});
  });

  it('reads Drupal: empty lines, HTML, an address as the UID', () => {
    const [first] = parse(readFileOf('drupal')).content.events!;

    expect(first).to.include({
      id: 'https-example-org-node-42',
      name: 'Ricerca & impresa',
      description: 'Perché la ricerca serve.\n\nUno\nDue',
    });
  });
});
