import {expect} from '@open-wc/testing';
import {expectWarning} from '../../../faults.ts';
import {mixedEvents, textsOf, timelineOn} from '../timeline-fixture.ts';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';

type Attributes = Partial<Record<'show' | 'from' | 'to' | 'sectors' | 'kinds' | 'event', string>>;

/** The names of the events that are left, or of the notice. */
async function choose(timeline: OfbEventTimeline, attributes: Attributes): Promise<string[]> {
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await timeline.updateComplete;
  return textsOf(timeline, '[part=event]').map((_, index) =>
    timeline.renderRoot.querySelectorAll('[part=event]')[index]!.id.replace('ofb-event-', ''),
  );
}

const days = [
  {id: 'first', name: 'A', startDate: '2017-03-06', endDate: '2017-03-07'},
  {id: 'across', name: 'B', startDate: '2017-12-31', endDate: '2018-01-01'},
  {id: 'tokyo', name: 'C', startDate: '2018-06-01T00:30', timeZone: 'Asia/Tokyo'},
  {id: 'new-york', name: 'D', startDate: '2018-08-31T23:30', timeZone: 'America/New_York'},
];

describe('timeline that shows a part of its events', () => {
  for (const [attributes, ids] of [
    [{show: 'all'}, ['past', 'now', 'upcoming', 'across', 'new-year']],
    [{show: 'upcoming'}, ['now', 'upcoming', 'across', 'new-year']],
    [{show: 'past'}, ['past']],
    [{sectors: 'aerospace'}, ['now']],
    [{kinds: 'forum, fair'}, ['past', 'now']],
    [{kinds: 'forum fair', show: 'past'}, ['past']],
    [{event: 'across'}, ['across']],
    [{event: 'across', show: 'past'}, ['across']],
  ] as const) {
    it(`leaves ${ids.join(', ')} of ${JSON.stringify(attributes)}`, async () => {
      const timeline = await timelineOn({events: mixedEvents});

      expect(await choose(timeline, attributes)).to.deep.equal(ids);
    });
  }

  for (const [attributes, ids] of [
    [{from: '2017-03-07', to: '2017-03-07'}, ['first']],
    [{from: '2017-03-08', to: '2017-12-30'}, []],
    [{from: '2017', to: '2017'}, ['first', 'across']],
    [{from: '2018'}, ['across', 'tokyo', 'new-york']],
    [{to: '2017-03'}, ['first']],
    [{from: '2018-01', to: '2018-01-01'}, ['across']],
    [{from: '2018-06-01', to: '2018-06-01'}, ['tokyo']],
    [{from: '2018-05-31', to: '2018-05-31'}, []],
    [{from: '2018-08-31', to: '2018-08-31'}, ['new-york']],
    [{from: '2018-09'}, []],
  ] as const) {
    it(`leaves ${ids.join(', ') || 'nothing'} of ${JSON.stringify(attributes)}, by the venues’ calendars`, async () => {
      const timeline = await timelineOn({events: days});
      timeline.order = 'asc';

      expect(await choose(timeline, attributes)).to.deep.equal(ids);
    });
  }

  it('counts what is on among what is upcoming until it is over', async () => {
    const timeline = await timelineOn({events: mixedEvents, now: '2026-11-24T22:59Z'});
    const before = await choose(timeline, {show: 'upcoming'});

    timeline.clock = () => new Date('2026-11-24T23:00Z');
    timeline.requestUpdate();
    await timeline.updateComplete;

    expect(before).to.include('now');
    expect(await choose(timeline, {})).not.to.include('now');
  });

  for (const [attributes, notices] of [
    [{show: 'upcoming'}, ['Nessun incontro in programma.']],
    [{from: '2026'}, ['Nessun incontro in programma.']],
    [{show: 'past'}, []],
    [{to: '2017'}, []],
    [{event: 'first'}, []],
    [{from: '2016', to: '2016'}, ['Nessun incontro trovato.']],
  ] as const) {
    it(`says ${notices[0] ?? 'nothing'} above ${JSON.stringify(attributes)} of what is over`, async () => {
      const timeline = await timelineOn({events: days});
      await choose(timeline, attributes);

      expect(textsOf(timeline, '.notice-title')).to.deep.equal(notices);
    });
  }

  it('shows the empty door alone where nothing is coming', async () => {
    const timeline = await timelineOn({events: days});
    await choose(timeline, {show: 'upcoming'});

    expect(timeline.renderRoot.querySelector('ol, button')).to.be.null;
    await expect(timeline).to.be.accessible();
  });

  for (const [attributes, warning] of [
    [{sectors: 'areospace'}, /sectors>: found "areospace", expected aerospace, or some of aerospace\./],
    [{kinds: 'forum foro'}, /kinds>: found "foro", expected .*some of forum, congress/],
    [{event: 'nwo'}, /event>: found "nwo", expected now, or some of past, now/],
    [{from: '6/3/2017'}, /from>: found "6\/3\/2017", expected a date such as 2017, 2017-03 or 2017-03-06/],
    [{to: '2017-13'}, /to>: found "2017-13"/],
    [{from: '2027', to: '2026-12'}, /to>: found "2026-12", expected nothing before from="2027"/],
    [{show: 'future'}, /show>: found "future", expected "all", "upcoming" or "past"/],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(attributes)}`, async () => {
      expectWarning(warning);
      const timeline = await timelineOn({events: mixedEvents});

      await choose(timeline, attributes);
      await choose(timeline, {});
    });
  }

  it('stands at an empty door when the one event is unknown', async () => {
    expectWarning(/event>: found "nobody"/);
    const timeline = await timelineOn({events: mixedEvents});

    expect(await choose(timeline, {event: 'nobody'})).to.deep.equal([]);
    expect(textsOf(timeline, '.notice-title')).to.deep.equal(['Nessun incontro trovato.']);
  });
});
