import {expect} from 'chai';
import fc from 'fast-check';
import {calendarLink, webCalendars, type WebCalendar} from '../../src/calendar/calendar-links.ts';
import {appointment, hostileText} from './appointments.ts';
import {runs} from '../runs.ts';

const calendars = webCalendars.map(([calendar]) => calendar);
/** The name of the description in each form. */
const details: Readonly<Record<WebCalendar, string>> = {
  google: 'details',
  outlook: 'body',
  office365: 'body',
  yahoo: 'desc',
};
const meeting = {
  name: 'Forum & impresa #1',
  description: 'Due giorni.',
  startDate: '2027-03-09T09:30',
  endDate: '2027-03-10T17:00',
  location: {name: 'Oval', address: 'Via Nizza 280'},
  url: 'https://example.org/forum?a=1&b=2',
};
const about = 'Due giorni.\n\nhttps://example.org/forum?a=1&b=2';
const fieldsOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('link to a web calendar', () => {
  it('fills in Google’s form with times in UTC and the zone of the venue', () => {
    const address = calendarLink('google', appointment(meeting));

    expect(address).to.match(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(fieldsOf(address)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Forum & impresa #1',
      dates: '20270309T083000Z/20270310T160000Z',
      ctz: 'Europe/Rome',
      location: 'Oval, Via Nizza 280',
      details: about,
    });
  });

  for (const [calendar, host] of [
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const) {
    it(`fills in the form of ${host}`, () => {
      const address = calendarLink(calendar, appointment(meeting));

      expect(address.startsWith(`https://${host}/calendar/0/deeplink/compose?`)).to.equal(true);
      expect(fieldsOf(address)).to.deep.equal({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: 'Forum & impresa #1',
        startdt: '2027-03-09T08:30:00Z',
        enddt: '2027-03-10T16:00:00Z',
        allday: 'false',
        location: 'Oval, Via Nizza 280',
        body: about,
      });
    });
  }

  it('fills in Yahoo’s form', () => {
    const address = calendarLink('yahoo', appointment(meeting));

    expect(fieldsOf(address)).to.deep.equal({
      v: '60',
      title: 'Forum & impresa #1',
      st: '20270309T083000Z',
      et: '20270310T160000Z',
      in_loc: 'Oval, Via Nizza 280',
      desc: about,
    });
  });

  it('writes dates without a time, with the last day or the day after as each calendar expects', () => {
    const days = appointment({startDate: '2027-03-27', endDate: '2027-03-28'});
    const [google, outlook, , yahoo] = calendars.map(calendar => fieldsOf(calendarLink(calendar, days)));

    expect(google!['dates']).to.equal('20270327/20270329');
    expect([outlook!['startdt'], outlook!['enddt'], outlook!['allday']]).to.deep.equal([
      '2027-03-27',
      '2027-03-29',
      'true',
    ]);
    expect([yahoo!['st'], yahoo!['et'], yahoo!['dur']]).to.deep.equal(['20270327', '20270328', 'allday']);
  });

  it('ends at the start when the event has no end', () => {
    const address = calendarLink('google', appointment({startDate: '2027-03-09T09:30'}));

    expect(fieldsOf(address)['dates']).to.equal('20270309T083000Z/20270309T083000Z');
  });

  it('shortens a long description between two words and keeps the link to the event', () => {
    const description = 'città '.repeat(1000).trim();

    for (const calendar of calendars) {
      const address = calendarLink(calendar, appointment({...meeting, description}));
      const text = fieldsOf(address)[details[calendar]]!;
      expect(address.length).to.be.within(1900, 1999);
      expect(text).to.match(/^(città )+città…\n\nhttps:\/\/example\.org\/forum\?a=1&b=2$/);
    }
  });

  it('is a valid address below 2,000 characters for any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.array(hostileText, {maxLength: 40}),
        fc.constantFrom(1, 20),
        (calendar, texts, times) => {
          const wild = `x${texts.join(' ')}`.repeat(times);
          const description = wild.replace(/[\p{Surrogate}\ufffd]/gu, '');
          const address = calendarLink(
            calendar,
            appointment({name: wild, description, location: wild, url: `/${texts.length}`}),
          );

          expect(address.length).to.be.below(2000);
          expect(address).to.match(/^https:\/\/[\w.]+\/[\w/]*\?[\w%.&=*-]+$/);
          // A lone surrogate becomes U+FFFD in an address.
          expect(fieldsOf(address)[details[calendar]] ?? '').not.to.contain('\ufffd');
        },
      ),
      runs(500),
    );
  });
});
