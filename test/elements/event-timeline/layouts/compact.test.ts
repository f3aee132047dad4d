import {expect} from '@open-wc/testing';
import {everyStatus} from '../every-status.ts';
import {mixedEvents, textsOf, timelineOn} from '../timeline-fixture.ts';

const leftOf = (element: Element) => Math.round(element.getBoundingClientRect().left);

describe('event timeline in rows', () => {
  it('shortens dates, and never shifts them', async () => {
    const timeline = await timelineOn({events: mixedEvents, layout: 'compact'});

    expect(textsOf(timeline, 'time')).to.deep.equal([
      '6–8 mar',
      '20–24 nov',
      '5 dic',
      '31 dic 2026 – 1 gen 2027',
      '1 gen',
    ]);
  });

  it('tells the year beside the day where no heading does', async () => {
    const timeline = await timelineOn({events: mixedEvents, layout: 'compact', group: 'none'});

    expect(textsOf(timeline, 'time').slice(0, 2)).to.deep.equal(['6–8 mar 2026', '20–24 nov 2026']);
  });

  it('puts the words of a row beside one another where there is room, and below where not', async () => {
    const timeline = await timelineOn({events: mixedEvents, layout: 'compact'});
    const placesIn = (width: string) => {
      timeline.style.inlineSize = width;
      const row = timeline.renderRoot.querySelector('.event')!;
      const cells = ['.date', '.event-title', '.meta', '.standing'].map(cell => row.querySelector(cell)!);
      return new Set(cells.map(leftOf)).size;
    };

    expect([placesIn('400px'), placesIn('900px')]).to.deep.equal([2, 4]);
  });

  it('leaves the words the whole width in a narrow column', async () => {
    const timeline = await timelineOn({events: everyStatus, layout: 'compact'});

    timeline.style.inlineSize = '200px';

    const titles = [...timeline.renderRoot.querySelectorAll('.event-title')];
    expect(titles.filter(title => title.clientWidth < 160)).to.deep.equal([]);
  });

  it('keeps the name of a place and its address in one line of words', async () => {
    const timeline = await timelineOn({events: everyStatus, layout: 'compact'});

    const place = timeline.renderRoot.querySelector('#ofb-event-upcoming .meta > span')!;
    expect(getComputedStyle(place).display).to.equal('block');
  });

  it('offers calendars by a sign, named for the meeting', async () => {
    const timeline = await timelineOn({events: everyStatus, layout: 'compact'});

    const button = timeline.renderRoot.querySelector<HTMLElement>('#ofb-event-upcoming .add')!;
    const {width, height} = button.getBoundingClientRect();
    const words = button.querySelector('span')!;
    expect(words).to.have.text('Aggiungi al calendario: Incontro');
    expect(words.getBoundingClientRect().width).to.equal(1);
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('strikes the date of a meeting that was cancelled', async () => {
    const timeline = await timelineOn({events: everyStatus, layout: 'compact'});

    const date = timeline.renderRoot.querySelector('#ofb-event-cancelled .date')!;
    expect(getComputedStyle(date).textDecorationLine).to.equal('line-through');
  });
});
