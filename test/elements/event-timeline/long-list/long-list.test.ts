import {expect} from '@open-wc/testing';
import type {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';
import {until} from '../../../until.ts';
import {timelineOn} from '../timeline-fixture.ts';

const manyEvents = (count: number) =>
  Array.from({length: count}, (_, number) => ({
    id: `event-${number}`,
    name: {it: `Incontro ${number}`, en: `Meeting ${number}`},
    startDate: new Date(Date.UTC(2010, 0, 1 + number * 4)).toISOString().slice(0, 10),
  }));
const events = manyEvents(600);

const rowsOf = (timeline: OfbEventTimeline) => [...timeline.renderRoot.querySelectorAll('.event')];
const namesOf = (timeline: OfbEventTimeline) =>
  [...timeline.renderRoot.querySelectorAll('.event-title')].map(title => title.textContent.trim());
const print = () => window.dispatchEvent(new Event('beforeprint'));

/** Waits until the list does not grow any more. */
async function whole(timeline: OfbEventTimeline, count = events.length): Promise<void> {
  await timeline.updateComplete;
  while (rowsOf(timeline).length !== count) await new Promise(requestAnimationFrame);
}

describe('timeline of very many events', () => {
  it('shows a first screen at once, and everything in the end, in order', async () => {
    const timeline = await timelineOn({events: events.toReversed()});
    const first = rowsOf(timeline).length;

    await whole(timeline);

    expect(first).to.be.greaterThan(innerHeight / 150);
    expect(first).to.be.lessThan(60);
    expect(namesOf(timeline)).to.deep.equal(events.toReversed().map(({name}) => name.it));
  });

  it('shows everything before the page is printed', async () => {
    const timeline = await timelineOn({events});

    print();

    expect(rowsOf(timeline)).to.have.lengthOf(events.length);
  });

  it('goes on where it was when it is moved about the page', async () => {
    const timeline = await timelineOn({events});
    const place = timeline.parentElement!;

    timeline.remove();
    await new Promise(requestAnimationFrame);
    place.append(timeline);

    await whole(timeline);
    expect(namesOf(timeline)).to.deep.equal(events.toReversed().map(({name}) => name.it));
  });

  it('has no row of the old layout when the layout changes', async () => {
    const timeline = await timelineOn({events});
    await whole(timeline);

    timeline.layout = 'compact';
    await timeline.updateComplete;
    await until(() => timeline.renderRoot.querySelector('.plate') === null);

    expect(timeline.renderRoot.querySelectorAll('.event > .date')).to.have.lengthOf(events.length);
  });

  it('speaks one language when that changes before everything is there', async () => {
    const timeline = await timelineOn({events});

    timeline.setAttribute('lang', 'en');
    await timeline.updateComplete;
    await whole(timeline);
    print();

    expect(namesOf(timeline)).to.deep.equal(events.toReversed().map(({name}) => name.en));
  });

  it('touches one row when one event has changed', async () => {
    const timeline = await timelineOn({events});
    await whole(timeline);
    const rows = rowsOf(timeline);
    const touched = new Set<Element | undefined>();
    const observer = new MutationObserver(records =>
      records.forEach(({target}) =>
        touched.add(
          (target instanceof Element ? target : target.parentElement!).closest('.event') ?? undefined,
        ),
      ),
    );
    const list = rows[0]!.closest('.ground')!;
    observer.observe(list, {subtree: true, childList: true, characterData: true, attributes: true});

    timeline.content = {
      events: events.map(event => (event.id === 'event-300' ? {...event, name: 'Rinviato'} : event)),
    };
    await timeline.updateComplete;
    print();
    await Promise.resolve();
    observer.disconnect();

    expect(rowsOf(timeline)).to.deep.equal(rows);
    expect([...touched].map(row => row?.querySelector('.event-title')?.textContent.trim())).to.deep.equal([
      'Rinviato',
    ]);
  });

  it('makes one row for an event that is new, and leaves the others where they are', async () => {
    const timeline = await timelineOn({events});
    await whole(timeline);
    const rows = rowsOf(timeline);
    const fresh = {id: 'fresh', name: {it: 'Nuovo', en: 'New'}, startDate: '2013-06-15'};

    timeline.content = {events: [fresh, ...events]};
    await whole(timeline, events.length + 1);

    const added = rowsOf(timeline).filter(row => !rows.includes(row));
    expect(added.map(row => row.id)).to.deep.equal(['ofb-event-fresh']);
    expect(rowsOf(timeline).filter(row => row !== added[0])).to.deep.equal(rows);
  });

  it('keeps the rows of a year when a new year comes before it', async () => {
    const timeline = await timelineOn({events});
    await whole(timeline);
    const rows = rowsOf(timeline);
    const fresh = {id: 'fresh', name: {it: 'Nuovo', en: 'New'}, startDate: '2026-06-15'};

    timeline.content = {events: [fresh, ...events]};
    await whole(timeline, events.length + 1);
    print();

    expect(rowsOf(timeline).slice(1)).to.deep.equal(rows);
    expect(namesOf(timeline)[0]).to.equal('Nuovo');
  });

  it('takes the focus to the first event that was beyond the limit', async () => {
    const timeline = await timelineOn({events, limit: 60});

    timeline.renderRoot.querySelector<HTMLElement>('.more')!.click();

    expect(timeline.shadowRoot!.activeElement?.closest('.event')).to.equal(rowsOf(timeline)[60]);
  });

  it('shows both of two events with one id', async () => {
    const twins = events.map(event => (event.id === 'event-9' ? {...event, id: 'event-8'} : event));
    const timeline = await timelineOn({events: twins});

    await whole(timeline);

    expect(namesOf(timeline)).to.deep.equal(twins.toReversed().map(({name}) => name.it));
  });

  it('shows what it showed until all is there that takes its place', async () => {
    const timeline = await timelineOn({events: events.slice(0, 3)});
    let fewest = rowsOf(timeline).length;
    const observer = new MutationObserver(() => (fewest = Math.min(fewest, rowsOf(timeline).length)));
    observer.observe(timeline.renderRoot, {subtree: true, childList: true});

    timeline.content = {events};
    await whole(timeline);
    timeline.setAttribute('layout', 'compact');
    await timeline.updateComplete;
    observer.disconnect();

    expect(fewest).to.equal(3);
  });

  it('shows a short list again when few are left', async () => {
    const timeline = await timelineOn({events});
    await whole(timeline);

    timeline.content = {events: events.slice(0, 40)};
    await timeline.updateComplete;

    expect(namesOf(timeline)).to.deep.equal(
      events
        .slice(0, 40)
        .toReversed()
        .map(({name}) => name.it),
    );
  });
});
