import {expect} from '@open-wc/testing';
import {textsOf, timelineOn} from '../timeline-fixture.ts';

const meeting = {
  id: 'meeting',
  name: 'Incontro',
  startDate: '2026-12-05T14:30',
  endDate: '2026-12-05T18:00',
};
const inJuly = {...meeting, id: 'july', startDate: '2027-07-05T14:30', endDate: '2027-07-05T18:00'};
const inToronto = {...meeting, id: 'toronto', timeZone: 'America/Toronto'};

describe('hours in the timeline', () => {
  it('are those of the venue, and of the visitor only where they differ', async () => {
    const atHome = await timelineOn({events: [meeting]});
    const inParis = await timelineOn({events: [meeting], visitorZone: 'Europe/Paris'});
    const inNewYork = await timelineOn({events: [meeting], visitorZone: 'America/New_York'});

    expect(textsOf(atHome, '.meta')).to.deep.equal(['5 dicembre 2026 14:30–18:00']);
    expect(textsOf(inParis, '.here')).to.be.empty;
    expect(textsOf(inNewYork, '.here')).to.deep.equal(['Da te: 08:30–12:00 (New York)']);
  });

  it('name the visitor’s day where it is another', async () => {
    const timeline = await timelineOn({events: [meeting], visitorZone: 'Pacific/Auckland', lang: 'en'});

    expect(textsOf(timeline, '.here')).to.deep.equal(['Your time: 6 Dec, 02:30–06:00 (Auckland)']);
  });

  it('name the zone below the list, with the offsets of the dates that are shown', async () => {
    const winter = await timelineOn({events: [meeting]});
    const year = await timelineOn({events: [meeting, inJuly]});
    const cut = await timelineOn({events: [meeting, inJuly], limit: 1, lang: 'en'});

    expect(textsOf(winter, '[part=timezone]')).to.deep.equal(['Orari di Torino (CET, UTC+1).']);
    expect(textsOf(year, '[part=timezone]')).to.deep.equal(['Orari di Torino (CET, UTC+1; CEST, UTC+2).']);
    expect(textsOf(cut, '[part=timezone]')).to.deep.equal(['Turin time (CET, UTC+1).']);
  });

  it('name the zone beside them where the venue is elsewhere', async () => {
    const timeline = await timelineOn({events: [inToronto]});

    expect(textsOf(timeline, '.meta')).to.deep.equal([
      '5 dicembre 2026 14:30–18:00 (Toronto, UTC-5) Da te: 20:30–00:00 (Torino)',
    ]);
    expect(textsOf(timeline, '[part=timezone]')).to.be.empty;
  });

  it('are read by machines as a moment', async () => {
    const timeline = await timelineOn({events: [meeting]});

    const times = [...timeline.renderRoot.querySelectorAll('time')].map(({dateTime}) => dateTime);
    expect(times).to.deep.equal(['2026-12-05', '2026-12-05T13:30:00.000Z']);
  });

  it('of a night stay on the evening’s plate', async () => {
    const timeline = await timelineOn({events: [{...meeting, endDate: '2026-12-06T02:00'}]});

    expect(textsOf(timeline, '[part=plate]')).to.deep.equal(['dic 5']);
    expect(textsOf(timeline, '.meta')).to.deep.equal(['5 dicembre 2026 14:30–02:00']);
  });

  it('of several days stand with the days', async () => {
    const timeline = await timelineOn({events: [{...meeting, endDate: '2026-12-07T18:00'}]});

    expect(textsOf(timeline, '[part=plate]')).to.deep.equal(['dic 5–7']);
    expect(textsOf(timeline, '.meta')).to.deep.equal(['5–7 dicembre 2026 5 dic, 14:30 – 7 dic, 18:00']);
  });

  it('are not told of a visitor when it is over, cancelled, or nobody knows where the visitor is', async () => {
    const over = {...meeting, id: 'over', startDate: '2026-11-05T14:30', endDate: '2026-11-05T18:00'};
    const cancelled = {...meeting, eventStatus: 'EventCancelled'};

    const away = await timelineOn({events: [over, cancelled], visitorZone: 'America/New_York'});
    const nowhere = await timelineOn({events: [meeting], visitorZone: 'Etc/Unknown'});

    expect(textsOf(away, '.here')).to.be.empty;
    expect(textsOf(nowhere, '.here')).to.be.empty;
  });

  it('are not there in a feed of civil dates, nor is a zone', async () => {
    const timeline = await timelineOn({
      events: [{id: 'civil', name: 'Civile', startDate: '2026-12-05'}],
      visitorZone: 'America/New_York',
    });

    expect(textsOf(timeline, '[part=timezone]')).to.be.empty;
    expect(textsOf(timeline, '.meta')).to.deep.equal(['5 dicembre 2026']);
  });
});
