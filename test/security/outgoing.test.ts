import {expect, fixture, html} from '@open-wc/testing';
import ICAL from 'ical.js';
import {calendarFile} from '../../src/calendar/calendar-file.ts';
import {calendarLink, type WebCalendar} from '../../src/calendar/calendar-links.ts';
import {scriptText, structuredData} from '../../src/calendar/structured-data.ts';
import {subscriptionTo} from '../../src/calendar/subscription.ts';
import '../../src/entries/define.ts';
import {parse} from '../../src/feed/parse.ts';
import {localise} from '../../src/locale/localise.ts';
import {spanOf} from '../../src/locale/event-span.ts';
import type {EventView} from '../../src/model/content.ts';
import {inTurn} from '../runs.ts';
import {feedWith} from './carriers.ts';
import {longValues, values} from './hostile-values.ts';

const base = 'https://partner.example/page';
const all = [...inTurn(values), ...longValues];
const turned = /[\u202a-\u202e\u2066-\u2069]/;

/** The events of a feed with the value in every field that takes it. */
function eventsWith(value: string): readonly EventView[] {
  const isLong = longValues.includes(value);
  const startDate = '2099-03-06T09:30+01:00';
  const long = {id: 'a', startDate, name: value, description: value, location: value, identifier: 'a'};
  const text = isLong ? JSON.stringify({events: [long]}) : feedWith([value]).text;
  const {events} = localise(parse(text).content, 'it');
  expect(events, value.slice(0, 80)).not.to.have.lengthOf(0);
  return events!;
}

const hosts: Readonly<Record<WebCalendar, string>> = {
  google: 'calendar.google.com',
  outlook: 'outlook.live.com',
  office365: 'outlook.office.com',
  yahoo: 'calendar.yahoo.com',
};

describe('a hostile value', () => {
  it('adds no line to an iCalendar file', () => {
    for (const value of all) {
      for (const event of eventsWith(value)) {
        const facts = {uid: event.identifier!, now: 0, language: 'it'};

        const file = calendarFile({event, timing: spanOf(event), base}, facts);

        const about = JSON.stringify(value.slice(0, 80));
        const names = file.split('\r\n').map(line => /^[A-Z-]+/.exec(line)?.[0]);
        expect(file.match(/^BEGIN:/gm), about).to.have.lengthOf(2);
        expect(names, about).not.to.include('ATTACH');
        expect(file.replaceAll('\r\n', ''), about).not.to.match(/[\n\r\u2028\u2029\0]/);
        expect(/\p{Surrogate}/u.test(file), about).to.equal(false);
        expect(turned.test(file), about).to.equal(false);
        const component = new ICAL.Component(ICAL.parse(file) as never[]).getFirstSubcomponent('vevent')!;
        expect(component.getAllProperties('summary'), about).to.have.lengthOf(value.trim() ? 1 : 0);
      }
    }
  }).timeout(60_000);

  it('changes neither the server nor the length limit of a calendar link', () => {
    for (const value of all) {
      for (const event of eventsWith(value)) {
        for (const [calendar, host] of Object.entries(hosts)) {
          const appointment = {event, timing: spanOf(event), base};

          const link = calendarLink(calendar as WebCalendar, appointment);

          const about = `${calendar} ${JSON.stringify(value.slice(0, 80))}`;
          const url = new URL(link);
          expect(`${url.protocol}//${url.host}`, about).to.equal(`https://${host}`);
          expect(url.hash, about).to.equal('');
          expect(link.length, about).to.be.at.most(1999);
          expect(turned.test(decodeURIComponent(link)), about).to.equal(false);
          expect(link, about).not.to.match(/[<>"'\s]/);
        }
      }
    }
  }).timeout(60_000);

  it('does not end the script of the structured data, which stays valid JSON', () => {
    for (const value of all) {
      const statements = eventsWith(value).map(event => ({
        event,
        times: {startDate: event.startDate},
        feed: base,
        language: 'it',
        base,
      }));

      const text = scriptText(structuredData(statements));

      const about = JSON.stringify(value.slice(0, 80));
      expect(text, about).not.to.match(/[<\u2028\u2029]/);
      expect(turned.test(JSON.stringify(JSON.parse(text))), about).to.equal(false);
      expect(/"url":"(?!https?:)/.test(text), about).to.equal(false);
    }
  }).timeout(60_000);

  it('gives a subscription with a webcal, Google or http address, or none', () => {
    for (const value of all) {
      const found = subscriptionTo(value, base);
      if (!found) continue;

      expect(found.webcal).to.match(/^webcal:\/\//);
      expect(found.google).to.match(
        /^https:\/\/calendar\.google\.com\/calendar\/r\?cid=webcal%3A%2F%2F[^<>"\s]*$/,
      );
      expect(found.plain).to.match(/^https?:\/\/[^<>"\s]*$/);
    }
  });

  it('of a filter changes only the query of the page’s address', async function () {
    this.timeout(60_000);
    const before = location.href;
    const page = await fixture<HTMLElement>(
      html`<ofb-event-timeline filters deep-link></ofb-event-timeline>`,
    );
    await Reflect.get(page, 'updateComplete');
    const {writeAddress} = await import('../../src/elements/event-timeline/filters/address.ts');
    const {everything} = await import('../../src/elements/event-timeline/filters/facets.ts');

    for (const value of values) {
      writeAddress({...everything, text: value, sector: value}, '', 'replace');
      const {origin, pathname, searchParams} = new URL(location.href);
      expect(`${origin}${pathname}`).to.equal(new URL(before).origin + new URL(before).pathname);
      expect(searchParams.get('ofb-q')).to.equal(value.replace(/\p{Surrogate}/gu, '\ufffd'));
      // Safari refuses more than a hundred changes in ten seconds.
      if (values.indexOf(value) > 60) break;
    }
    history.replaceState(null, '', before);
  });

  it('is shortened in messages on the console', async () => {
    const heard: string[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => heard.push(words.join(' '));
    const book = 'b'.repeat(1_000_000);
    const bookFeed = JSON.stringify({
      events: [{id: book, [book]: book, name: {[book]: book}, startDate: book, url: `javascript:${book}`}],
      [book]: book,
    });

    const page = await fixture<HTMLElement>(
      html`<div>
        <ofb-banner
          variant=${book}
          from=${book}
          remember=${book}
          dismissible
          role-of-host=${book}
        ></ofb-banner>
        <ofb-sector-cards layout=${book} sectors=${book} limit=${book}></ofb-sector-cards>
        <ofb-event-timeline
          layout=${book}
          order=${book}
          group=${book}
          show=${book}
          from=${book}
        ></ofb-event-timeline>
        <ofb-event-timeline
          sectors=${book}
          kinds=${book}
          subscribe=${`javascript:${book}`}
        ></ofb-event-timeline>
        <ofb-event-timeline event=${book}></ofb-event-timeline>
        <ofb-partner-logos layout=${book} speed=${book}></ofb-partner-logos>
        <ofb-partner-logos content=${bookFeed} refresh=${book}></ofb-partner-logos>
        <ofb-partner-logos content=${book}></ofb-partner-logos>
        <ofb-partner-logos src="https://[" refresh=${book} keep=${book}></ofb-partner-logos>
      </div>`,
    );
    for (const widget of page.querySelectorAll('*')) await Reflect.get(widget, 'updateComplete');
    await new Promise(resolve => setTimeout(resolve));
    console.warn = warn;

    expect(heard.length).to.be.greaterThan(10);
    expect(Math.max(...heard.map(message => message.length))).to.be.below(2_000);
  });
});
