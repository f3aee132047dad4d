import {expect} from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {calendarFile, type FileFacts} from '../../src/calendar/calendar-file.ts';
import {plainText} from '../../src/calendar/plain-text.ts';
import type {EventView} from '../../src/model/content.ts';
import {date, dateTime, temporalInstant, zone} from '../locale/event-zones.ts';
import {appointment, hostileText} from './appointments.ts';
import {runs} from '../runs.ts';

const facts = {uid: 'forum@example.org', now: Date.UTC(2026, 10, 22, 12), language: 'it'};
const fileOf = (fields: Partial<EventView> = {}, more: Partial<FileFacts> = {}) =>
  calendarFile(appointment(fields), {...facts, ...more});
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const lineOf = (file: string, name: string) => linesOf(file).find(line => line.split(/[;:]/)[0] === name);
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!;
// ts-ics takes "END:VEVENT" inside a text for the end of the event, so it reads only files without hostile text.
const readAgain = (file: string) => convertIcsCalendar(undefined, file).events![0]!;

describe('calendar file', () => {
  it('contains every field of the event, and nothing else', () => {
    const file = fileOf({
      name: 'Forum; economico',
      description: 'Due giorni.',
      startDate: '2027-03-09T09:30',
      endDate: '2027-03-10T17:00',
      url: '/forum',
      location: {
        name: 'Oval, Lingotto',
        address: 'Via Nizza 280',
        geo: {latitude: 45.0326, longitude: 7.6653},
      },
      organizer: {name: 'Città di Torino; "CT"', url: 'mailto:agenda@example.org'},
      image: {url: 'https://example.org/forum.jpg'},
    });

    expect(linesOf(file)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Open for business//Widgets//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:forum@example.org',
      'DTSTAMP:20261122T120000Z',
      'SEQUENCE:20779',
      'STATUS:CONFIRMED',
      'DTSTART:20270309T083000Z',
      'DTEND:20270310T160000Z',
      'TRANSP:OPAQUE',
      'SUMMARY;LANGUAGE=it:Forum\\; economico',
      'DESCRIPTION;LANGUAGE=it:Due giorni.\\n\\nhttps://partner.example/forum',
      'LOCATION;LANGUAGE=it:Oval\\, Lingotto\\, Via Nizza 280',
      'GEO:45.032600;7.665300',
      'ORGANIZER;CN="Città di Torino; ^\'CT^\'":mailto:agenda@example.org',
      'URL:https://partner.example/forum',
      'IMAGE;VALUE=URI;DISPLAY=FULLSIZE:https://example.org/forum.jpg',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  for (const [what, fields, start, end] of [
    ['one day', {startDate: '2027-03-09'}, '20270309', '20270310'],
    [
      'days until the end of a year',
      {startDate: '2027-12-30', endDate: '2027-12-31'},
      '20271230',
      '20280101',
    ],
    ['days around a clock change', {startDate: '2027-03-27', endDate: '2027-03-28'}, '20270327', '20270329'],
    ['a leap day', {startDate: '2028-02-28', endDate: '2028-02-29'}, '20280228', '20280301'],
    ['an end before the start', {startDate: '2027-03-09', endDate: '2027-03-01'}, '20270309', '20270310'],
  ] as const) {
    it(`writes ${what} as dates without a time, and the day after the last as the end`, () => {
      const file = fileOf(fields);

      expect([lineOf(file, 'DTSTART'), lineOf(file, 'DTEND')]).to.deep.equal([
        `DTSTART;VALUE=DATE:${start}`,
        `DTEND;VALUE=DATE:${end}`,
      ]);
      expect(lineOf(file, 'TRANSP')).to.equal('TRANSP:TRANSPARENT');
    });
  }

  it('writes no end for an event without an end', () => {
    expect(lineOf(fileOf({startDate: '2027-03-09T09:30'}), 'DTEND')).to.equal(undefined);
  });

  it('ends an event at midnight when its start has a time and its end has none', () => {
    const file = fileOf({startDate: '2027-03-09T09:30', endDate: '2027-03-10'});

    expect(lineOf(file, 'DTEND')).to.equal('DTEND:20270310T230000Z');
  });

  for (const [eventStatus, status] of [
    [undefined, 'CONFIRMED'],
    ['EventScheduled', 'CONFIRMED'],
    ['EventRescheduled', 'CONFIRMED'],
    ['EventPostponed', 'TENTATIVE'],
    ['EventCancelled', 'CANCELLED'],
  ] as const) {
    it(`has the status ${status} when eventStatus is ${eventStatus}`, () => {
      const file = fileOf(eventStatus && {eventStatus});

      expect(lineOf(file, 'STATUS')).to.equal(`STATUS:${status}`);
    });
  }

  it('writes an organiser without an e-mail address as CONTACT', () => {
    expect(lineOf(fileOf({organizer: 'Città di Torino'}), 'CONTACT')).to.equal('CONTACT:Città di Torino');
    expect(lineOf(fileOf({organizer: {name: 'Città', url: 'https://example.org/'}}), 'CONTACT')).to.equal(
      'CONTACT:Città\\nhttps://example.org/',
    );
    expect(lineOf(fileOf({organizer: {name: 'Città', url: 'mailto:'}}), 'ORGANIZER')).to.equal(undefined);
  });

  it('gives an online event the address of its page as the location', () => {
    const file = fileOf({eventAttendanceMode: 'OnlineEventAttendanceMode', url: 'https://example.org/meet'});

    expect(lineOf(file, 'LOCATION')).to.equal('LOCATION;LANGUAGE=it:https://example.org/meet');
  });

  it('counts SEQUENCE by day, and leaves it at 0 for an event with an identifier', () => {
    const [today, tomorrow] = [facts.now, facts.now + 86_400_000].map(now =>
      lineOf(fileOf({}, {now}), 'SEQUENCE'),
    );

    expect([today, tomorrow]).to.deep.equal(['SEQUENCE:20779', 'SEQUENCE:20780']);
    expect(lineOf(fileOf({identifier: 'abc@google.com'}), 'SEQUENCE')).to.equal('SEQUENCE:0');
  });
});

describe('calendar file with any text', () => {
  const encoder = new TextEncoder();

  it('has lines of at most 75 octets, no divided character and no control character', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, description) => {
        const file = fileOf({
          name,
          description,
          location: name,
          organizer: {name, url: 'mailto:a@example.org'},
        });

        expect(file.endsWith('\r\n')).to.equal(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(encoder.encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/(?!\t)\p{Cc}|\p{Surrogate}/u);
        }
      }),
      runs(500),
    );
  });

  it('has the same properties whatever the text', () => {
    const names = (file: string) => linesOf(file).map(line => line.split(/[;:]/)[0]);
    const plain = names(fileOf({name: 'x', description: 'x', location: 'x', organizer: 'x'}));

    fc.assert(
      fc.property(hostileText, text => {
        const wild = `x${text}`;
        const file = fileOf({name: wild, description: wild, location: wild, organizer: wild});

        expect(names(file)).to.deep.equal(plain);
      }),
      runs(500),
    );
  });

  it('gives the same text when ical.js reads it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const [name, description] = [`n${one}`, `d${other}`];
        const file = fileOf({name, description, location: name});

        const event = read(file);
        expect(event.getFirstPropertyValue('summary')).to.equal(plainText(name));
        expect(event.getFirstPropertyValue('description')).to.equal(plainText(description));
        expect(event.getFirstPropertyValue('location')).to.equal(plainText(name));
      }),
      runs(500),
    );
  });

  it('keeps the name of an organiser inside its parameter', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const name = `x${text}`;
        const organizer = {name, url: 'mailto:agenda@example.org'};

        const property = read(fileOf({organizer})).getFirstProperty('organizer')!;
        expect(property.getFirstValue()).to.equal('mailto:agenda@example.org');
        expect(Object.keys(property.jCal[1] as object)).to.deep.equal(['cn']);
      }),
      runs(500),
    );
  });
});

describe('calendar file with any time', () => {
  const instantsOf = (file: string) => {
    const event = read(file);
    return ['dtstart', 'dtend'].map(
      name => (event.getFirstPropertyValue(name) as ICAL.Time).toUnixTime() * 1000,
    );
  };
  const instantsAgain = (file: string) => {
    const {start, end} = readAgain(file);
    return [start, end].map(time => Number(time!.date));
  };

  it('gives the instants of Temporal in every zone when ical.js and ts-ics read it', () => {
    fc.assert(
      fc.property(zone, dateTime, fc.integer({min: 1, max: 5000}), (timeZone, startDate, minutes) => {
        const start = temporalInstant(startDate, timeZone);
        const end = start + minutes * 60_000;
        const file = fileOf({startDate, endDate: new Date(end).toISOString(), timeZone});

        expect(instantsOf(file)).to.deep.equal([start, end]);
        expect(instantsAgain(file)).to.deep.equal([start, end]);
      }),
      runs(200),
    );
  });

  it('gives the same dates when ical.js and ts-ics read it', () => {
    fc.assert(
      fc.property(date, fc.integer({min: 0, max: 40}), zone, (startDate, days, timeZone) => {
        const after = (count: number) =>
          new Date(Date.parse(startDate) + count * 86_400_000).toISOString().slice(0, 10);
        const file = fileOf({startDate, endDate: after(days), timeZone});

        const event = read(file);
        const times = ['dtstart', 'dtend'].map(name => event.getFirstPropertyValue(name) as ICAL.Time);
        expect(times.map(time => [time.isDate, time.toString()])).to.deep.equal([
          [true, startDate],
          [true, after(days + 1)],
        ]);
        const {start, end} = readAgain(file);
        expect([start, end].map(time => [time!.type, time!.date.toISOString().slice(0, 10)])).to.deep.equal([
          ['DATE', startDate],
          ['DATE', after(days + 1)],
        ]);
      }),
      runs(300),
    );
  });
});
