import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {render} from 'lit';
import {uidOf} from '../../../../src/calendar/event-uid.ts';
import {webCalendars} from '../../../../src/calendar/calendar-links.ts';
import {phrases as filterPhrases} from '../../../../src/languages/en/ui-filters.ts';
import {menu} from '../../../../src/elements/event-timeline/add-to-calendar/menu.ts';
import type {EventView} from '../../../../src/model/content.ts';
import {textsOf, timelineOn} from '../timeline-fixture.ts';
import {buttonsOf, linksOf, meetings, open, settled, stayHere, timelineWith} from './timelines.ts';

const expanded = (timeline: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(timeline).map(button => button.getAttribute('aria-expanded'));

describe('“Add to calendar”', () => {
  // First of all: what is loaded stays.
  it('asks nobody for anything until somebody comes near', async () => {
    const timeline = await timelineWith();
    const requests = () => performance.getEntriesByType('resource').map(({name}) => name);
    const ofCalendars = () => requests().filter(name => /\/chunks\/add-to-calendar-|ui-filters/.test(name));
    const before = ofCalendars();

    await open(timeline, 0);

    expect(before).to.be.empty;
    expect(ofCalendars()).not.to.be.empty;
    expect(requests().filter(name => !name.startsWith(location.origin))).to.be.empty;
  });

  it('is offered for what is on or to come; what is over offers its materials', async () => {
    const timeline = await timelineWith();

    expect(textsOf(timeline, '[part=add]')).to.deep.equal([
      'Aggiungi al calendario: Settimana dell’aerospazio',
      'Aggiungi al calendario: Incontro',
    ]);
    expect(textsOf(timeline, '[part=materials]')).to.deep.equal(['Materiali: Forum concluso']);
  });

  it('opens a list of links, one for each calendar', async () => {
    const timeline = await timelineWith();

    await open(timeline, 1);

    const [button] = buttonsOf(timeline).slice(1);
    const menu = timeline.renderRoot.querySelector('[part=menu]')!;
    expect(button!.getAttribute('aria-controls')).to.equal(menu.id);
    expect(menu.localName).to.equal('ul');
    expect(expanded(timeline)).to.deep.equal(['false', 'true']);
    expect(textsOf(timeline, '[part=menu] a > span').map(name => name.split(' (si apre')[0])).to.deep.equal([
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo',
      'Calendario Apple (.ics)',
      'File .ics (altri calendari)',
    ]);
    expect(
      linksOf(timeline)
        .slice(0, 4)
        .map(({host, rel}) => `${host} ${rel}`),
    ).to.deep.equal([
      'calendar.google.com noopener noreferrer',
      'outlook.live.com noopener noreferrer',
      'outlook.office.com noopener noreferrer',
      'calendar.yahoo.com noopener noreferrer',
    ]);
  });

  it('has a link to each web calendar that a link can be made for', async () => {
    const timeline = await timelineWith();

    await open(timeline, 0);

    const names = linksOf(timeline).map(link => link.textContent.trim());
    expect(names.slice(0, webCalendars.length)).to.deep.equal(webCalendars.map(([, name]) => name));
  });

  it('stays in the window', async () => {
    const timeline = await timelineWith([meetings[1]!], 'en');

    await open(timeline, 0);

    const [google] = linksOf(timeline);
    expect(google!.target).to.equal('');
    expect(google!.textContent.trim()).to.equal('Google Calendar');
  });

  it('leaves a frame, and says so', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const setting = {
      phrases: {...filterPhrases, newWindow: '(opens in a new window)'},
      base: location.href,
      file: () => '#file',
      isEmbedded: false,
      isFramed: true,
      added: () => {},
    };

    render(menu(meetings[1] as EventView, setting), place);

    const [google] = place.querySelectorAll('a');
    expect(google!.target).to.equal('_blank');
    expect(google!.textContent).to.include('Google Calendar').and.to.include('(opens in a new window)');
  });

  it('opens one event at a time', async () => {
    const timeline = await timelineWith();

    await open(timeline, 0);
    await open(timeline, 1);

    expect(expanded(timeline)).to.deep.equal(['false', 'true']);
    expect(timeline.renderRoot.querySelectorAll('[part=menu]')).to.have.lengthOf(1);
  });

  it('closes on a second click', async () => {
    const timeline = await timelineWith();

    await open(timeline, 0);
    await open(timeline, 0);

    expect(expanded(timeline)).to.deep.equal(['false', 'false']);
  });

  it('closes on a pointer elsewhere, and stays on one inside', async () => {
    const timeline = await timelineWith();
    await open(timeline, 0);
    const press = async (target: Element) => {
      target.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
      await settled(timeline);
      return expanded(timeline)[0];
    };

    expect(await press(linksOf(timeline)[2]!)).to.equal('true');
    expect(await press(document.body)).to.equal('false');
  });

  it('is worked with the keyboard alone: Enter opens, Tab walks on, Escape closes and goes back', async () => {
    const timeline = await timelineWith();
    const [button] = buttonsOf(timeline);
    const focused = () => timeline.shadowRoot!.activeElement;
    button!.focus();

    await sendKeys({press: 'Enter'});
    await settled(timeline);
    await sendKeys({press: 'Tab'});
    const second = focused();
    const [first] = linksOf(timeline);
    await sendKeys({press: 'Escape'});
    await settled(timeline);

    expect([second === first, focused() === button]).to.deep.equal([true, true]);
    expect(expanded(timeline)).to.deep.equal(['false', 'false']);
  });

  it('closes when the focus leaves', async () => {
    const timeline = await timelineWith();
    await open(timeline, 0);
    linksOf(timeline).at(-1)!.focus();

    await sendKeys({press: 'Tab'});
    await settled(timeline);

    expect(expanded(timeline)).to.deep.equal(['false', 'false']);
    expect(timeline.shadowRoot!.activeElement!.textContent).to.equal('Incontro');
  });

  it('keeps a dialog of the page open on the Escape that closes the calendars', async () => {
    const timeline = await timelineWith();
    const seen: string[] = [];
    const listen = ({key}: KeyboardEvent) => seen.push(key);
    document.addEventListener('keydown', listen);
    await open(timeline, 0);
    buttonsOf(timeline)[0]!.focus();

    await sendKeys({press: 'Escape'});
    await settled(timeline);
    await sendKeys({press: 'Escape'});

    document.removeEventListener('keydown', listen);
    expect(seen).to.deep.equal(['Escape']);
  });

  it('works again after the timeline has been moved', async () => {
    const timeline = await timelineWith();
    await open(timeline, 0);
    const parent = timeline.parentElement!;

    timeline.remove();
    parent.append(timeline);
    await settled(timeline);
    const moved = expanded(timeline);
    await open(timeline, 0);

    expect(moved).to.deep.equal(['false', 'false']);
    expect(linksOf(timeline)).to.have.lengthOf(6);
  });

  it('offers a file that holds the event, under its id', async () => {
    const timeline = await timelineWith();

    await open(timeline, 1);

    const file = linksOf(timeline).at(-1)!;
    const response = await fetch(file.href);
    const text = await response.text();
    expect(file.download).to.equal('upcoming.ics');
    expect(response.headers.get('content-type')).to.match(/^text\/calendar/);
    expect(text).to.include('\r\nDTSTART:20261205T133000Z\r\nDTEND:20261205T170000Z\r\n');
    expect(text).to.include('\r\nDTSTAMP:20261122T120000Z\r\n');
    expect(text.replaceAll('\r\n ', '')).to.include(`UID:${uidOf({id: 'upcoming'}, location.href)}\r\n`);
  });

  it('leads to the feed’s own file where there is one', async () => {
    const timeline = await timelineWith([{...meetings[2], calendarUrl: 'https://example.org/meeting.ics'}]);

    await open(timeline, 0);

    const files = linksOf(timeline).slice(4);
    expect(files.map(({href, download}) => `${href} ${download}`.trim())).to.deep.equal([
      'https://example.org/meeting.ics',
      'https://example.org/meeting.ics',
    ]);
  });

  it('tells the page which calendar a visitor has chosen', async () => {
    const timeline = await timelineWith();
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent<unknown>).detail);
    await open(timeline, 1);
    timeline.addEventListener('click', stayHere);

    document.addEventListener('ofb-calendar-added', listen);
    try {
      linksOf(timeline).forEach(link => link.click());
    } finally {
      document.removeEventListener('ofb-calendar-added', listen);
    }

    expect(told).to.deep.equal(
      ['google', 'outlook', 'office365', 'yahoo', 'apple', 'ics'].map(calendar => ({
        id: 'upcoming',
        calendar,
      })),
    );
  });

  it('gives every row room for a finger', async () => {
    const timeline = await timelineWith();

    await open(timeline, 0);

    for (const control of [...buttonsOf(timeline), ...linksOf(timeline)]) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`passes axe with the calendars open in ${theme}`, async () => {
      const timeline = await timelineOn({events: meetings, theme});

      await open(timeline, 0);

      await expect(timeline).to.be.accessible();
    });
  }
});
