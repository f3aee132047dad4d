import {expect} from '@open-wc/testing';
import type {OfbEventTimeline} from '../../../src/elements/event-timeline/event-timeline.ts';
import {timelineOn} from './timeline-fixture.ts';

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

    expect(first).to.be.greaterThan(19);
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
